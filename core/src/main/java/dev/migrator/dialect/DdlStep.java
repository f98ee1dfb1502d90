package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a compiled operation: one action of {@code alter table}, which may share its
 * statement with other actions of the same table, or a statement of its own.
 *
 * @param table the altered table, or {@code null} for a statement of its own
 * @param subject the column or constraint that the action is about; two operations on one
 * subject never share a statement
 * @param text the action without {@code alter table}, or the whole statement
 * @param transactional whether it may run in a transaction
 */
public record DdlStep(@Nullable QualifiedName table, @Nullable String subject, String text, boolean transactional) {

	/**
	 * Return an action of {@code alter table}.
	 * @param table the altered table
	 * @param subject the column or constraint, or {@code null} when it has no name
	 * @param text the action
	 * @return the step
	 */
	public static DdlStep action(QualifiedName table, @Nullable String subject, String text) {
		return new DdlStep(table, subject, text, true);
	}

	/**
	 * Return a statement of its own.
	 * @param text the statement
	 * @return the step
	 */
	public static DdlStep statement(String text) {
		return new DdlStep(null, null, text, true);
	}

	/**
	 * Return a statement of its own that must run outside a transaction.
	 * @param text the statement
	 * @return the step
	 */
	public static DdlStep outsideTransaction(String text) {
		return new DdlStep(null, null, text, false);
	}

	/**
	 * Return a step for a finished statement.
	 * @param statement the statement
	 * @return the step
	 */
	public static DdlStep of(SqlStatement statement) {
		return new DdlStep(null, null, statement.sql(), statement.transactional());
	}

}
