package dev.migrator.autogenerate.compare;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.QualifiedName;

/**
 * A rename that somebody has said: by an option, an annotation or an answer.
 *
 * @param table the table as it is called now
 * @param column the column as it is called now, or {@code null} to rename the table
 * @param newName the new name of the column or of the table, without a schema
 */
public record Rename(QualifiedName table, @Nullable String column, String newName) {

	/**
	 * Read a rename as users write it: {@code old_table:new_table} or
	 * {@code table.old_column:new_column}, each with the schema before it if need be. A
	 * column of a table that is renamed too is given with the old name of the table.
	 * @param text the text
	 * @param isTable whether there is a table of a name, to tell a schema from a table
	 * @return the rename
	 * @throws IllegalArgumentException when the text is not a rename
	 */
	public static Rename parse(String text, Predicate<QualifiedName> isTable) {
		String[] sides = text.split(":", -1);
		if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a rename; write 'old_table:new_table' or 'table.old_column:new_column'");
		}
		String newName = sides[1].strip().substring(sides[1].strip().lastIndexOf('.') + 1);
		String old = sides[0].strip();
		int point = old.lastIndexOf('.');
		QualifiedName whole = name(old);
		if (point < 0 || isTable.test(whole)) {
			return new Rename(whole, null, newName);
		}
		return new Rename(name(old.substring(0, point)), old.substring(point + 1), newName);
	}

	/**
	 * Return the new name with the schema of the table.
	 * @return the name
	 */
	public QualifiedName renamed() {
		return this.table.withName(this.newName);
	}

	/**
	 * Return this rename as users write it.
	 * @return the text, as {@link #parse} reads it
	 */
	public String text() {
		return this.table + ((this.column != null) ? "." + this.column : "") + ":" + this.newName;
	}

	private static QualifiedName name(String text) {
		int point = text.lastIndexOf('.');
		return (point < 0) ? QualifiedName.of(text)
				: new QualifiedName(text.substring(0, point), text.substring(point + 1));
	}

}
