package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * {@code binary(n)} or {@code varbinary(n)}.
 *
 * @param varying whether the length varies
 * @param length the greatest length in bytes, or {@code null} for the default of the
 * database
 */
public record BinaryType(boolean varying, @Nullable Integer length) implements ColumnType {

	/** Refuse a length below one. */
	public BinaryType {
		if (length != null && length < 1) {
			throw new IllegalArgumentException("the length of a binary type must be at least 1, but is " + length);
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitBinary(this);
	}

}
