package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * {@code numeric(precision, scale)}.
 *
 * @param precision the number of decimal digits, or {@code null} for the default of the
 * database
 * @param scale the number of digits behind the point, or {@code null} when not given;
 * needs a precision
 */
public record NumericType(@Nullable Integer precision, @Nullable Integer scale) implements ColumnType {

	/** Refuse a scale without a precision. */
	public NumericType {
		if (precision == null && scale != null) {
			throw new IllegalArgumentException("a scale needs a precision");
		}
		if (precision != null && precision < 1) {
			throw new IllegalArgumentException("the precision must be at least 1, but is " + precision);
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitNumeric(this);
	}

}
