package dev.migrator.dialect;

import dev.migrator.schema.ColumnType;

/** Spells column types and reads them back. */
public interface TypeRules {

	/**
	 * Spell a type as the database takes it.
	 * @param type the type
	 * @return the text
	 */
	String render(ColumnType type);

	/**
	 * Return the type that the database makes of a type: two types with the same
	 * canonical form are the same column.
	 * @param type the type
	 * @return the canonical form
	 */
	ColumnType canonical(ColumnType type);

	/**
	 * Return whether a type brings a sequence from which the column takes its values, so
	 * that it needs no value and takes no nulls. Such a type is for new columns only.
	 * @param type the type
	 * @return whether it does
	 */
	default boolean isSerial(ColumnType type) {
		return false;
	}

	/**
	 * Spell the conversion of a text to a value of a type.
	 * @param text an expression whose value is text
	 * @param type the type
	 * @return the expression
	 */
	default String conversion(String text, ColumnType type) {
		return "cast(" + text + " as " + render(type) + ")";
	}

}
