package dev.migrator.dialect;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * Spells types as the SQL standard does; a dialect overrides those that it spells in
 * another way.
 */
public class AnsiTypeNames implements ColumnTypeVisitor<String> {

	private final Quoting quoting;

	private final int maxFraction;

	/**
	 * Create the speller.
	 * @param quoting the quoting of names
	 * @param maxFraction the greatest number of digits of the fraction of a second
	 */
	public AnsiTypeNames(Quoting quoting, int maxFraction) {
		this.quoting = quoting;
		this.maxFraction = maxFraction;
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> "boolean";
			case TINYINT, SMALLINT -> "smallint";
			case INTEGER -> "integer";
			case BIGINT -> "bigint";
			case REAL -> "real";
			case DOUBLE -> "double precision";
			case DATE -> "date";
			case TEXT -> "clob";
			case BLOB -> "blob";
			case UUID -> "uuid";
			case JSON -> "json";
		};
	}

	@Override
	public String visitCharacter(CharacterType type) {
		return (type.varying() ? "varchar" : "char") + length(type.length());
	}

	@Override
	public String visitBinary(BinaryType type) {
		return (type.varying() ? "varbinary" : "binary") + length(type.length());
	}

	@Override
	public String visitNumeric(NumericType type) {
		if (type.precision() == null) {
			return "numeric";
		}
		return "numeric(" + type.precision() + ((type.scale() != null) ? ", " + type.scale() : "") + ")";
	}

	@Override
	public String visitTemporal(TemporalType type) {
		String kind = (type.kind() == TemporalKind.TIME) ? "time" : "timestamp";
		Integer precision = type.precision();
		return kind + ((precision != null) ? length(Math.min(precision, this.maxFraction)) : "")
				+ (type.withTimeZone() ? " with time zone" : "");
	}

	@Override
	public String visitArray(ArrayType type) {
		return type.element().accept(this) + " array";
	}

	@Override
	public String visitNamed(NamedType type) {
		return this.quoting.name(type.name());
	}

	@Override
	public String visitEnumerated(EnumeratedType type) {
		throw new IllegalArgumentException("the enumeration " + type.values()
				+ " cannot be written into a column; use an enum type or a check constraint");
	}

	@Override
	public String visitRaw(RawType type) {
		return type.text();
	}

	/**
	 * Return an argument in parentheses.
	 * @param length the argument, or {@code null} for none
	 * @return the argument, or nothing
	 */
	protected static String length(@Nullable Integer length) {
		return (length != null) ? "(" + length + ")" : "";
	}

}
