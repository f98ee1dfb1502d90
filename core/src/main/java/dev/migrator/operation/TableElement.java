package dev.migrator.operation;

/**
 * A part of a table as a script writes it: a column, a constraint, an index, a comment or
 * an option. Made by {@link TableElements}.
 */
public abstract sealed class TableElement
		permits ColumnElement, ConstraintElement, IndexElement, CommentElement, OperationOption {

	TableElement() {
	}

	/**
	 * Add this part to a table in the making.
	 * @param draft the table in the making
	 */
	abstract void addTo(TableDraft draft);

}
