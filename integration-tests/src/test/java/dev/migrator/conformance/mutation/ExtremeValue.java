package dev.migrator.conformance.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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

/**
 * Makes the longest text, a great number, a fine time of a type. Numbers can be
 * multiplied, for the sake of computed columns.
 *
 * @param plain the value of a type that has none
 */
record ExtremeValue(SampleValue plain) implements ColumnTypeVisitor<Object> {

	private static final int LONG = 300;

	private static final int LONGEST = 4000;

	private static final LocalDateTime LATE = LocalDateTime.of(2037, 12, 31, 23, 59, 58, 123_000_000);

	@Override
	public Object visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> true;
			case TINYINT -> Byte.MAX_VALUE;
			case SMALLINT -> Short.MAX_VALUE;
			case INTEGER -> Integer.MAX_VALUE / 4;
			case BIGINT -> Long.MAX_VALUE / 4;
			case REAL -> 1234.5;
			case DOUBLE -> 123456789.125;
			case DATE -> LocalDate.of(2037, 12, 31);
			case TEXT -> text(LONG);
			case BLOB -> bytes(LONG);
			case UUID -> new UUID(-1, -1);
			case JSON -> "{\"a\": [1, 2.5, {\"b\": null}]}";
		};
	}

	private static String text(@Nullable Integer length) {
		return "x".repeat((length == null) ? LONG : Math.min(length, LONGEST));
	}

	private static byte[] bytes(@Nullable Integer length) {
		byte[] bytes = new byte[(length == null) ? LONG : Math.min(length, LONGEST)];
		Arrays.fill(bytes, (byte) 0xe9);
		return bytes;
	}

	@Override
	public Object visitCharacter(CharacterType type) {
		return text(type.length());
	}

	@Override
	public Object visitBinary(BinaryType type) {
		return bytes(type.length());
	}

	@Override
	public Object visitNumeric(NumericType type) {
		int precision = (type.precision() != null) ? type.precision() : 20;
		int scale = (type.scale() != null) ? type.scale() : 0;
		return new BigDecimal(BigInteger.TEN.pow(precision).subtract(BigInteger.ONE), scale);
	}

	@Override
	public Object visitTemporal(TemporalType type) {
		if (type.kind() == TemporalKind.TIME) {
			return type.withTimeZone() ? LATE.toLocalTime().atOffset(ZoneOffset.UTC) : LATE.toLocalTime();
		}
		return type.withTimeZone() ? LATE.atOffset(ZoneOffset.UTC) : LATE;
	}

	@Override
	public Object visitArray(ArrayType type) {
		return this.plain.visitArray(type);
	}

	@Override
	public Object visitNamed(NamedType type) {
		return SampleValue.enumType(type, this.plain.schema())
			.<Object>map((each) -> last(each.values()))
			.orElseGet(() -> this.plain.visitNamed(type));
	}

	@Override
	public Object visitEnumerated(EnumeratedType type) {
		return last(type.values());
	}

	static String last(List<String> values) {
		return values.get(values.size() - 1);
	}

	@Override
	public Object visitRaw(RawType type) {
		return this.plain.visitRaw(type);
	}

}
