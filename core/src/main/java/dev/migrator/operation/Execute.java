package dev.migrator.operation;

import org.jspecify.annotations.Nullable;

/**
 * Run one SQL statement as it is written. Colons and question marks in it mean nothing to
 * this project.
 *
 * @param sql the statement without a terminator
 * @param position where the statement was written, or {@code null} when not in a file
 */
public record Execute(String sql, @Nullable SourcePosition position) implements Operation {

	/** Refuse a blank statement. */
	public Execute {
		if (sql.isBlank()) {
			throw new IllegalArgumentException("a statement must not be blank");
		}
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitExecute(this);
	}

}
