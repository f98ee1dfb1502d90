package dev.migrator.schema;

/**
 * The type of a column as the SQL standard names it; a dialect's type rules spell it for
 * one database. A closed family: a new variant does not compile until every
 * {@link ColumnTypeVisitor} handles it.
 */
public sealed interface ColumnType permits SimpleType, CharacterType, BinaryType, NumericType, TemporalType, ArrayType,
		NamedType, EnumeratedType, RawType {

	/**
	 * Call the visitor's method for this variant.
	 * @param visitor the visitor
	 * @param <R> the result type
	 * @return what the visitor returned
	 */
	<R> R accept(ColumnTypeVisitor<R> visitor);

}
