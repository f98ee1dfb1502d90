package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements about comments; the SQL standard has none, so this is what most
 * share.
 */
public class CommentClause {

	private final Quoting quoting;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 */
	public CommentClause(Quoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Return the statement that sets or drops the comment of a table.
	 * @param table the table
	 * @param comment the comment, or {@code null} to drop it
	 * @return the statement
	 */
	public DdlStep table(QualifiedName table, @Nullable String comment) {
		return DdlStep.statement("comment on table " + this.quoting.name(table) + " is " + text(comment));
	}

	/**
	 * Return the statement that sets or drops the comment of a column.
	 * @param table the table
	 * @param column the column
	 * @param comment the comment, or {@code null} to drop it
	 * @return the statement
	 */
	public DdlStep column(QualifiedName table, String column, @Nullable String comment) {
		return DdlStep.statement("comment on column " + this.quoting.name(table) + "." + this.quoting.name(column)
				+ " is " + text(comment));
	}

	/**
	 * Write a comment.
	 * @param comment the comment, or {@code null} for none
	 * @return the literal
	 */
	protected String text(@Nullable String comment) {
		return this.quoting.literal(comment);
	}

}
