package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * {@code time} or {@code timestamp}, with or without a time zone.
 *
 * @param kind time of day, or date and time
 * @param precision the number of digits of the fraction of a second, or {@code null} for
 * the default of the database
 * @param withTimeZone whether the value carries a time zone
 */
public record TemporalType(TemporalKind kind, @Nullable Integer precision, boolean withTimeZone) implements ColumnType {

	/** Refuse a precision outside 0 to 9. */
	public TemporalType {
		if (precision != null && (precision < 0 || precision > 9)) {
			throw new IllegalArgumentException("the precision of a fraction must be 0 to 9, but is " + precision);
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitTemporal(this);
	}

}
