package dev.migrator.schema;

/**
 * The default of a column as an SQL expression: {@code 0}, {@code 'new'},
 * {@code current_timestamp}.
 *
 * @param expression the expression, written to the statement as it is
 */
public record ColumnDefault(String expression) {

	/** Refuse a blank expression. */
	public ColumnDefault {
		if (expression.isBlank()) {
			throw new IllegalArgumentException("the expression of a default must not be blank");
		}
	}

}
