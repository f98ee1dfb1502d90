package dev.migrator.schema;

/**
 * One method for each variant of {@link ColumnType}.
 *
 * @param <R> the result type
 */
public interface ColumnTypeVisitor<R> {

	/**
	 * Visit a type without arguments.
	 * @param type the type
	 * @return the result
	 */
	R visitSimple(SimpleType type);

	/**
	 * Visit a character type.
	 * @param type the type
	 * @return the result
	 */
	R visitCharacter(CharacterType type);

	/**
	 * Visit a binary type.
	 * @param type the type
	 * @return the result
	 */
	R visitBinary(BinaryType type);

	/**
	 * Visit an exact decimal type.
	 * @param type the type
	 * @return the result
	 */
	R visitNumeric(NumericType type);

	/**
	 * Visit a time or timestamp type.
	 * @param type the type
	 * @return the result
	 */
	R visitTemporal(TemporalType type);

	/**
	 * Visit an array type.
	 * @param type the type
	 * @return the result
	 */
	R visitArray(ArrayType type);

	/**
	 * Visit a type that the database knows by name.
	 * @param type the type
	 * @return the result
	 */
	R visitNamed(NamedType type);

	/**
	 * Visit an in-line enumeration.
	 * @param type the type
	 * @return the result
	 */
	R visitEnumerated(EnumeratedType type);

	/**
	 * Visit a type given as raw text.
	 * @param type the type
	 * @return the result
	 */
	R visitRaw(RawType type);

}
