package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * {@code char(n)} or {@code varchar(n)}.
 *
 * @param varying whether the length varies
 * @param length the greatest length in characters, or {@code null} for the default of the
 * database
 */
public record CharacterType(boolean varying, @Nullable Integer length) implements ColumnType {

	/** Refuse a length below one. */
	public CharacterType {
		if (length != null && length < 1) {
			throw new IllegalArgumentException("the length of a character type must be at least 1, but is " + length);
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitCharacter(this);
	}

}
