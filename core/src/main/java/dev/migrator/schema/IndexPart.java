package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column or an expression of an index.
 *
 * @param text the column name, or the expression as it is written to the statement
 * @param isExpression whether the text is an expression
 * @param descending whether the order is descending
 * @param nulls where nulls are sorted, or {@code null} for the default of the database
 */
public record IndexPart(String text, boolean isExpression, boolean descending, @Nullable NullsOrder nulls) {

	/**
	 * Return an ascending column.
	 * @param name the column name
	 * @return the part
	 */
	public static IndexPart column(String name) {
		return new IndexPart(name, false, false, null);
	}

	/**
	 * Return an ascending expression.
	 * @param expression the expression
	 * @return the part
	 */
	public static IndexPart expression(String expression) {
		return new IndexPart(expression, true, false, null);
	}

	/**
	 * Return this part in descending order.
	 * @return the part
	 */
	public IndexPart desc() {
		return new IndexPart(this.text, this.isExpression, true, this.nulls);
	}

	/**
	 * Return this part with nulls sorted first.
	 * @return the part
	 */
	public IndexPart nullsFirst() {
		return new IndexPart(this.text, this.isExpression, this.descending, NullsOrder.FIRST);
	}

	/**
	 * Return this part with nulls sorted last.
	 * @return the part
	 */
	public IndexPart nullsLast() {
		return new IndexPart(this.text, this.isExpression, this.descending, NullsOrder.LAST);
	}

}
