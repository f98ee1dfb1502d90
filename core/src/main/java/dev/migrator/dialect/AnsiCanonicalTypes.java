package dev.migrator.dialect;

import java.util.Optional;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one form of types that a database takes for the same: defaults are filled in,
 * aliases in raw text are read. A dialect adds its own aliases and equalities.
 */
public class AnsiCanonicalTypes implements ColumnTypeVisitor<ColumnType> {

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return type;
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		return (!type.varying() && type.length() == null) ? new CharacterType(false, 1) : type;
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		return (!type.varying() && type.length() == null) ? new BinaryType(false, 1) : type;
	}

	@Override
	public ColumnType visitNumeric(NumericType type) {
		return (type.precision() != null && type.scale() == null) ? new NumericType(type.precision(), 0) : type;
	}

	@Override
	public ColumnType visitTemporal(TemporalType type) {
		int precision = (type.precision() != null) ? type.precision() : defaultFraction(type.kind());
		return new TemporalType(type.kind(), Math.min(precision, maxFraction()), type.withTimeZone());
	}

	@Override
	public final ColumnType visitArray(ArrayType type) {
		return new ArrayType(type.element().accept(this));
	}

	@Override
	public final ColumnType visitNamed(NamedType type) {
		return type;
	}

	@Override
	public final ColumnType visitEnumerated(EnumeratedType type) {
		return type;
	}

	@Override
	public final ColumnType visitRaw(RawType type) {
		Optional<ColumnType> enumeration = EnumerationText.parse(type.text()).map(EnumeratedType::new);
		String text = spelling(type.text());
<<<<<<< HEAD
		return enumeration.or(() -> TypeText.parse(text).flatMap(this::legal))
=======
		return enumeration.or(() -> TypeText.parse(text).flatMap(this::known))
>>>>>>> wanted
			.orElseGet(() -> new RawType(TypeText.normalized(text)));
	}

	/**
	 * Take out of a text what the database reads and does not keep.
	 * @param text the text of a type
	 * @return the text that is kept
	 */
	protected String spelling(String text) {
		return text;
<<<<<<< HEAD
	}

	// Some databases take what the records refuse, such as varchar(0); it stays as it is.
	private Optional<ColumnType> legal(TypeText text) {
		try {
			return known(text);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
=======
>>>>>>> wanted
	}

	private Optional<ColumnType> known(TypeText text) {
		ColumnType element = named(text);
		if (element == null && text.arguments().isEmpty() && text.name().indexOf(' ') < 0) {
			element = new NamedType(QualifiedName.of(text.name()));
		}
		if (element == null || text.dimensions() > 1) {
			return Optional.empty();
		}
		return Optional.of(((text.dimensions() == 1) ? new ArrayType(element) : element).accept(this));
	}

	/**
	 * Return how many digits the fraction of a second has when nothing is said.
	 * @param kind time or timestamp
	 * @return the number of digits
	 */
	protected int defaultFraction(TemporalKind kind) {
		return (kind == TemporalKind.TIME) ? 0 : 6;
	}

	/**
	 * Return how many digits the fraction of a second has at most.
	 * @return the number of digits
	 */
	protected int maxFraction() {
		return 9;
	}

	/**
	 * Return the type with a name.
	 * @param text the name and its arguments
	 * @return the type, or {@code null} when the name is not known
	 */
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "boolean", "bool" -> ColumnTypes.bool();
			case "smallint", "int2" -> ColumnTypes.smallint();
			case "integer", "int", "int4" -> ColumnTypes.integer();
			case "bigint", "int8" -> ColumnTypes.bigint();
			case "real", "float4" -> ColumnTypes.real();
			case "double precision", "float8" -> ColumnTypes.doublePrecision();
			case "float" -> binaryFloat(text);
			case "date" -> ColumnTypes.date();
			case "uuid" -> ColumnTypes.uuid();
			case "varchar", "character varying", "char varying" -> new CharacterType(true, text.argument(0));
			case "char", "character" -> new CharacterType(false, text.argument(0));
			case "numeric", "decimal", "dec" -> new NumericType(text.argument(0), text.argument(1));
			case "time", "time without time zone" -> temporal(TemporalKind.TIME, text, false);
			case "time with time zone" -> temporal(TemporalKind.TIME, text, true);
			case "timestamp", "timestamp without time zone" -> temporal(TemporalKind.TIMESTAMP, text, false);
			case "timestamp with time zone" -> temporal(TemporalKind.TIMESTAMP, text, true);
			default -> null;
		};
	}

	/**
	 * Return a time or timestamp.
	 * @param kind time or timestamp
	 * @param text the name and its arguments
	 * @param withTimeZone whether the value carries a time zone
	 * @return the type
	 */
	protected static ColumnType temporal(TemporalKind kind, TypeText text, boolean withTimeZone) {
		Integer precision = text.argument(0);
		return new TemporalType(kind, (precision != null && precision > 9) ? Integer.valueOf(9) : precision,
				withTimeZone);
	}

	// SQL standard, 4.4.2: a precision in binary digits; both databases keep up to 24 in
	// 32 bits.
	private static ColumnType binaryFloat(TypeText text) {
		Integer digits = text.argument(0);
		return (digits != null && digits <= 24) ? ColumnTypes.real() : ColumnTypes.doublePrecision();
	}

}
