package dev.migrator.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type
 * @param nullable whether the column takes nulls
 * @param defaultValue the default, or {@code null} for none
 * @param identity the identity, or {@code null} for none
 * @param generated the expression of a generated column, or {@code null} for a plain
 * column
 * @param collation the collation, or {@code null} for the default
 * @param comment the comment, or {@code null} for none
 */
public record Column(String name, ColumnType type, boolean nullable, @Nullable ColumnDefault defaultValue,
		@Nullable Identity identity, @Nullable Generated generated, @Nullable String collation,
		@Nullable String comment) {

	/**
	 * Refuse what no database takes: more than one source of the value. An empty comment
	 * is none.
	 */
	public Column {
		Objects.requireNonNull(name, "'name' must not be null");
		Objects.requireNonNull(type, "'type' must not be null");
		if (name.isBlank()) {
			throw new IllegalArgumentException("the name of a column must not be blank");
		}
		int sources = ((defaultValue != null) ? 1 : 0) + ((identity != null) ? 1 : 0) + ((generated != null) ? 1 : 0);
		if (sources > 1) {
			throw new IllegalArgumentException(
					"column '" + name + "' can have only one of a default, an identity and a generation expression");
		}
		comment = (comment != null && comment.isEmpty()) ? null : comment;
	}

	/**
	 * Return a plain nullable column.
	 * @param name the name
	 * @param type the type
	 * @return the column
	 */
	public static Column of(String name, ColumnType type) {
		return new Column(name, type, true, null, null, null, null, null);
	}

	/**
	 * Return this column under another name.
	 * @param newName the name
	 * @return the column
	 */
	public Column withName(String newName) {
		return new Column(newName, this.type, this.nullable, this.defaultValue, this.identity, this.generated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with another type.
	 * @param newType the type
	 * @return the column
	 */
	public Column withType(ColumnType newType) {
		return new Column(this.name, newType, this.nullable, this.defaultValue, this.identity, this.generated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with or without nulls.
	 * @param takesNulls whether the column takes nulls
	 * @return the column
	 */
	public Column withNullable(boolean takesNulls) {
		return new Column(this.name, this.type, takesNulls, this.defaultValue, this.identity, this.generated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with another default.
	 * @param newDefault the default, or {@code null} for none
	 * @return the column
	 */
	public Column withDefault(@Nullable ColumnDefault newDefault) {
		return new Column(this.name, this.type, this.nullable, newDefault, this.identity, this.generated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with another identity.
	 * @param newIdentity the identity, or {@code null} for none
	 * @return the column
	 */
	public Column withIdentity(@Nullable Identity newIdentity) {
		return new Column(this.name, this.type, this.nullable, this.defaultValue, newIdentity, this.generated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with another generation expression.
	 * @param newGenerated the expression, or {@code null} for a plain column
	 * @return the column
	 */
	public Column withGenerated(@Nullable Generated newGenerated) {
		return new Column(this.name, this.type, this.nullable, this.defaultValue, this.identity, newGenerated,
				this.collation, this.comment);
	}

	/**
	 * Return this column with another collation.
	 * @param newCollation the collation, or {@code null} for the default
	 * @return the column
	 */
	public Column withCollation(@Nullable String newCollation) {
		return new Column(this.name, this.type, this.nullable, this.defaultValue, this.identity, this.generated,
				newCollation, this.comment);
	}

	/**
	 * Return this column with another comment.
	 * @param newComment the comment, or {@code null} for none
	 * @return the column
	 */
	public Column withComment(@Nullable String newComment) {
		return new Column(this.name, this.type, this.nullable, this.defaultValue, this.identity, this.generated,
				this.collation, newComment);
	}

}
