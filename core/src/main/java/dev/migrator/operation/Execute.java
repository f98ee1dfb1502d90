package dev.migrator.operation;

import org.jspecify.annotations.Nullable;

/**
 * Run one SQL statement as it is written. Colons and question marks in it mean nothing to
 * this project.
 *
 * @param sql the statement without a terminator
 * @param position where the statement was written, or {@code null} when not in a file
 * @param source what the statement was before its placeholders were replaced, or
 * {@code null} when it has none
 */
public record Execute(String sql, @Nullable SourcePosition position,
		@Nullable PlaceholderText source) implements Operation {

	/** Refuse a blank statement. */
	public Execute {
		if (sql.isBlank()) {
			throw new IllegalArgumentException("a statement must not be blank");
		}
	}

	/**
	 * Create an operation of a statement without placeholders.
	 * @param sql the statement without a terminator
	 * @param position where the statement was written, or {@code null} when not in a file
	 */
	public Execute(String sql, @Nullable SourcePosition position) {
		this(sql, position, null);
	}

	/**
	 * Return the statement as it may be shown: with placeholders instead of their values.
	 * @return the text
	 */
	public String shown() {
		return (this.source != null) ? this.source.text() : this.sql;
	}

	/**
	 * Write placeholders instead of their values into a text that may repeat them.
	 * @param message the text
	 * @return the text as it may be shown
	 */
	public String mask(String message) {
		return (this.source != null) ? this.source.mask(message, this.sql) : message;
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitExecute(this);
	}

	@Override
	public String toString() {
		return "Execute[" + shown() + "]";
	}

}
