package dev.migrator.dialect.sqlserver;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

/**
 * Says which values may stand in one column of one {@code values} clause. The rows of it
 * get one type, the one that wins by precedence, before they reach the table
 * (Transact-SQL reference, "Table value constructor" and "Precision, scale, and length"):
 * text beside a number would be converted, digits beyond 38 would be lost.
 */
final class LiteralKind {

	private static final int HALF_OF_THE_DIGITS = 19;

	private LiteralKind() {
	}

	static boolean fit(@Nullable Object one, @Nullable Object other) {
		return one == null || other == null || (of(one).equals(of(other)) && (isShort(one) && isShort(other)))
				|| one.equals(other);
	}

	private static String of(Object value) {
		if (value instanceof CharSequence || value instanceof Character || value instanceof Enum<?>) {
			return "text";
		}
		if (value instanceof Double || value instanceof Float) {
			return "float";
		}
		return (value instanceof Number) ? "number" : value.getClass().getName();
	}

	// Two numbers of 19 digits before and 19 behind the point have one type of 38.
	private static boolean isShort(Object value) {
		BigDecimal number = null;
		if (value instanceof BigDecimal decimal) {
			number = decimal;
		}
		else if (value instanceof BigInteger integer) {
			number = new BigDecimal(integer);
		}
		return number == null
				|| (number.scale() <= HALF_OF_THE_DIGITS && number.precision() - number.scale() <= HALF_OF_THE_DIGITS);
	}

}
