package dev.migrator.schema;

import java.util.List;

/** The column types by their usual names, for a static import. */
public final class ColumnTypes {

	private ColumnTypes() {
	}

	/**
	 * Return {@code boolean}.
	 * @return the type
	 */
	public static ColumnType bool() {
		return new SimpleType(SimpleTypeKind.BOOLEAN);
	}

	/**
	 * Return an integer of 8 bits.
	 * @return the type
	 */
	public static ColumnType tinyint() {
		return new SimpleType(SimpleTypeKind.TINYINT);
	}

	/**
	 * Return an integer of 16 bits.
	 * @return the type
	 */
	public static ColumnType smallint() {
		return new SimpleType(SimpleTypeKind.SMALLINT);
	}

	/**
	 * Return an integer of 32 bits.
	 * @return the type
	 */
	public static ColumnType integer() {
		return new SimpleType(SimpleTypeKind.INTEGER);
	}

	/**
	 * Return an integer of 64 bits.
	 * @return the type
	 */
	public static ColumnType bigint() {
		return new SimpleType(SimpleTypeKind.BIGINT);
	}

	/**
	 * Return a floating point number of 32 bits.
	 * @return the type
	 */
	public static ColumnType real() {
		return new SimpleType(SimpleTypeKind.REAL);
	}

	/**
	 * Return a floating point number of 64 bits.
	 * @return the type
	 */
	public static ColumnType doublePrecision() {
		return new SimpleType(SimpleTypeKind.DOUBLE);
	}

	/**
	 * Return a date.
	 * @return the type
	 */
	public static ColumnType date() {
		return new SimpleType(SimpleTypeKind.DATE);
	}

	/**
	 * Return text of any length.
	 * @return the type
	 */
	public static ColumnType text() {
		return new SimpleType(SimpleTypeKind.TEXT);
	}

	/**
	 * Return bytes of any length.
	 * @return the type
	 */
	public static ColumnType blob() {
		return new SimpleType(SimpleTypeKind.BLOB);
	}

	/**
	 * Return a UUID.
	 * @return the type
	 */
	public static ColumnType uuid() {
		return new SimpleType(SimpleTypeKind.UUID);
	}

	/**
	 * Return a JSON document.
	 * @return the type
	 */
	public static ColumnType json() {
		return new SimpleType(SimpleTypeKind.JSON);
	}

	/**
	 * Return {@code varchar(length)}.
	 * @param length the greatest length in characters
	 * @return the type
	 */
	public static ColumnType varchar(int length) {
		return new CharacterType(true, length);
	}

	/**
	 * Return {@code char(length)}.
	 * @param length the length in characters
	 * @return the type
	 */
	public static ColumnType character(int length) {
		return new CharacterType(false, length);
	}

	/**
	 * Return {@code varbinary(length)}.
	 * @param length the greatest length in bytes
	 * @return the type
	 */
	public static ColumnType varbinary(int length) {
		return new BinaryType(true, length);
	}

	/**
	 * Return {@code numeric(precision, scale)}.
	 * @param precision the number of decimal digits
	 * @param scale the number of digits behind the point
	 * @return the type
	 */
	public static ColumnType numeric(int precision, int scale) {
		return new NumericType(precision, scale);
	}

	/**
	 * Return {@code time} without a time zone, with the default precision.
	 * @return the type
	 */
	public static ColumnType time() {
		return new TemporalType(TemporalKind.TIME, null, false);
	}

	/**
	 * Return {@code timestamp} without a time zone, with the default precision.
	 * @return the type
	 */
	public static ColumnType timestamp() {
		return new TemporalType(TemporalKind.TIMESTAMP, null, false);
	}

	/**
	 * Return {@code timestamp(precision)} without a time zone.
	 * @param precision the number of digits of the fraction of a second
	 * @return the type
	 */
	public static ColumnType timestamp(int precision) {
		return new TemporalType(TemporalKind.TIMESTAMP, precision, false);
	}

	/**
	 * Return {@code timestamp with time zone}, with the default precision.
	 * @return the type
	 */
	public static ColumnType timestampWithTimeZone() {
		return new TemporalType(TemporalKind.TIMESTAMP, null, true);
	}

	/**
	 * Return {@code timestamp(precision) with time zone}.
	 * @param precision the number of digits of the fraction of a second
	 * @return the type
	 */
	public static ColumnType timestampWithTimeZone(int precision) {
		return new TemporalType(TemporalKind.TIMESTAMP, precision, true);
	}

	/**
	 * Return an array.
	 * @param element the type of an element
	 * @return the type
	 */
	public static ColumnType array(ColumnType element) {
		return new ArrayType(element);
	}

	/**
	 * Return a type that the database knows by name, such as an enum type.
	 * @param name the name
	 * @return the type
	 */
	public static ColumnType named(String name) {
		return new NamedType(QualifiedName.of(name));
	}

	/**
	 * Return an enumeration written into the column.
	 * @param values the values in order
	 * @return the type
	 */
	public static ColumnType enumeration(String... values) {
		return new EnumeratedType(List.of(values));
	}

	/**
	 * Return a type as the text that the database takes.
	 * @param text the text
	 * @return the type
	 */
	public static ColumnType raw(String text) {
		return new RawType(text);
	}

}
