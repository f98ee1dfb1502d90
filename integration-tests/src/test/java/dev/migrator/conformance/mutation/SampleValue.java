package dev.migrator.conformance.mutation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/**
 * Makes a value of any type out of a small number, in a form that also fits many other
 * types.
 *
 * @param number the number
 * @param schema the schema, which knows the values of its enum types
 * @param braces whether an array is written in braces
 */
record SampleValue(int number, DatabaseSchema schema, boolean braces) implements ColumnTypeVisitor<Object> {

	private String text() {
		return Integer.toString(this.number);
	}

	@Override
	public Object visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> this.number % 2 == 1;
			case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> this.number;
			case DATE -> LocalDate.of(2024, 1, this.number);
			case TEXT -> text();
			case BLOB -> bytes(1);
			case UUID -> new UUID(0, this.number);
			case JSON -> "{\"a\": " + this.number + "}";
		};
	}

	private byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		bytes[length - 1] = (byte) this.number;
		return bytes;
	}

	@Override
	public Object visitCharacter(CharacterType type) {
		return text();
	}

	@Override
	public Object visitBinary(BinaryType type) {
		return bytes((type.varying() || type.length() == null) ? 1 : type.length());
	}

	@Override
	public Object visitNumeric(NumericType type) {
		return this.number;
	}

	@Override
	public Object visitTemporal(TemporalType type) {
		if (type.kind() == TemporalKind.TIME) {
			LocalTime time = LocalTime.of(10, 20, this.number);
			return type.withTimeZone() ? time.atOffset(ZoneOffset.UTC) : time;
		}
		LocalDateTime time = LocalDateTime.of(2024, 1, this.number, 0, 0);
		return type.withTimeZone() ? time.atOffset(ZoneOffset.UTC) : time;
	}

	@Override
	public Object visitArray(ArrayType type) {
		Object element = type.element().accept(this);
		return (this.braces && !(element instanceof byte[])) ? "{\"" + element + "\"}" : element;
	}

	@Override
	public Object visitNamed(NamedType type) {
		return enumType(type, this.schema).map((each) -> one(each.values())).orElseGet(this::text);
	}

	@Override
	public Object visitEnumerated(EnumeratedType type) {
		return one(type.values());
	}

	String one(List<String> values) {
		return values.get((this.number - 1) % values.size());
	}

	@Override
	public Object visitRaw(RawType type) {
		String name = type.text().toLowerCase(Locale.ROOT);
		return name.startsWith("inet") ? "10.0.0." + this.number : text();
	}

	static Optional<EnumType> enumType(ColumnType type, DatabaseSchema schema) {
		return schema.enumTypes()
			.stream()
			.filter((each) -> type instanceof NamedType named
					&& named.name().name().equalsIgnoreCase(each.name().name()))
			.findFirst();
	}

}
