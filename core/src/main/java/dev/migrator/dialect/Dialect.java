package dev.migrator.dialect;

import java.sql.SQLException;

/**
 * A database family in one version: six roles and what it can do. Immutable and free of
 * connections, so it may be shared between threads.
 */
public interface Dialect {

	/**
	 * Return the name as users write it in sections and options, such as
	 * {@code postgresql}.
	 * @return the name, lower case
	 */
	String name();

	/**
	 * Return the compiler of operations.
	 * @return the compiler
	 */
	DdlCompiler compiler();

	/**
	 * Return the reader of the catalog.
	 * @return the reader
	 */
	CatalogReader catalogReader();

	/**
	 * Return the spelling of types.
	 * @return the rules
	 */
	TypeRules typeRules();

	/**
	 * Return the quoting of names and literals.
	 * @return the quoting
	 */
	Quoting quoting();

	/**
	 * Return how one process keeps others out.
	 * @return the strategy
	 */
	LockStrategy lockStrategy();

	/**
	 * Return what the connection that runs revisions needs around its transactions.
	 * @return the rules
	 */
	default SessionRules sessionRules() {
		return SessionRules.none();
	}

	/**
	 * Return how scripts for the database's own client program are written.
	 * @return the rules
	 */
	ScriptRules scriptRules();

	/**
	 * Return which locks statements take.
	 * @return the notes
	 */
	default LockNotes lockNotes() {
		return LockNotes.unknown();
	}

	/**
	 * Return what the database can do.
	 * @return the features
	 */
	DialectFeatures features();

	/**
	 * Return whether an error says that a table, or the schema it would be in, does not
	 * exist.
	 * @param error the error
	 * @return whether it does
	 */
	boolean isMissingTable(SQLException error);

}
