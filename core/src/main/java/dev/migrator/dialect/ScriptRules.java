package dev.migrator.dialect;

import java.util.List;
import java.util.Optional;

/**
 * How a script is written that the database's own client program runs: what ends a
 * statement, what begins and ends a transaction, and what only the database can say when
 * the script runs.
 */
public interface ScriptRules {

	/**
	 * Return the command that runs a script and stops at its first error.
	 * @return one line, with {@code FILE} for the script
	 */
	String runWith();

	/**
	 * Return what tells the client program how to read the script.
	 * @return the lines, none where it reads it as it should
	 */
	default List<String> clientCommands() {
		return List.of();
	}

	/**
	 * Return the statement that begins a transaction.
	 * @return the statement without a terminator, empty where a transaction begins by
	 * itself
	 */
	default Optional<String> begin() {
		return Optional.of("begin");
	}

	/**
	 * Return the statement that commits a transaction.
	 * @return the statement without a terminator
	 */
	default String commit() {
		return "commit";
	}

	/**
	 * Return an expression for the time of its execution in UTC, as a timestamp without
	 * time zone.
	 * @return the expression
	 */
	String utcNow();

	/**
	 * Return an expression for the user who runs the script.
	 * @return the expression
	 */
	default String user() {
		return "current_user";
	}

	/**
	 * Return the statement that changes the schema that unqualified names mean.
	 * @param schema the name of the schema as it stands in a statement
	 * @return the statement without a terminator, empty where nothing does that
	 */
	default Optional<String> useSchema(String schema) {
		return Optional.of("set schema " + schema);
	}

	/**
	 * Return what a script begins with, outside transactions.
	 * @return the statements without terminators
	 */
	default List<String> opening() {
		return List.of();
	}

	/**
	 * Return what remembers the settings of the session before a step that changes some.
	 * @return the statements without terminators
	 */
	default List<String> keepSettings() {
		return List.of();
	}

	/**
	 * Return what gives back the settings that a step changed.
	 * @return the statements without terminators
	 */
	default List<String> restoreSettings() {
		return List.of();
	}

	/**
	 * Return whether {@link #restoreSettings()} also gives back the schema that
	 * unqualified names mean.
	 * @return whether it does
	 */
	default boolean restoresSchema() {
		return false;
	}

	/**
	 * Return an expression for the values of a column, joined by commas (SQL:2016, 10.9).
	 * @param column the name of the column as it stands in a statement
	 * @return the expression
	 */
	default String joined(String column) {
		return "listagg(" + column + ", ',') within group (order by " + column + ")";
	}

	/**
	 * Return what checks a revision before it is committed, and fails when something is
	 * wrong.
	 * @param versionTable the name of the version table as it stands in a statement
	 * @return the statements without terminators
	 */
	default List<String> beforeCommit(String versionTable) {
		return List.of();
	}

	/**
	 * Write a statement with what ends it.
	 * @param sql the statement, without blanks, comments and semicolons at its end
	 * @param compound whether there are semicolons inside, outside of quotes and comments
	 * @return the text as it stands in a script, without a line end
	 */
	default String end(String sql, boolean compound) {
		return sql + ";";
	}

	/**
	 * Return how statements are written that run only where they are needed.
	 * @return the writer, empty where the database has no such statement
	 */
	default Optional<GuardedBlock> guardedBlock() {
		return Optional.empty();
	}

}
