package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Quotes names and literals, only where the database needs it. */
public interface Quoting {

	/**
	 * Quote a name if it would otherwise be folded, be a reserved word or hold special
	 * characters.
	 * @param name the name
	 * @return the name as it stands in a statement
	 */
	String name(String name);

	/**
	 * Quote a qualified name.
	 * @param name the name
	 * @return the name as it stands in a statement
	 */
	String name(QualifiedName name);

	/**
	 * Write a value as a literal.
	 * @param value the value, of a type that {@code BulkInsert} takes
	 * @return the literal
	 * @throws IllegalArgumentException when the value has another type
	 */
	String literal(@Nullable Object value);

}
