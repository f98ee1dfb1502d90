package dev.migrator.dialect;

import java.util.List;

/** Writes statements so that they run only where a query finds nothing. */
public interface GuardedBlock {

	/**
	 * A statement of a block.
	 *
	 * @param sql the statement, without blanks, comments and semicolons at its end
	 * @param compound whether there are semicolons inside, outside of quotes and comments
	 */
	record Guarded(String sql, boolean compound) {

	}

	/**
	 * Return whether the block is one transaction, in which nothing can stand outside.
	 * @return whether it is
	 */
	boolean isTransaction();

	/**
	 * Return whether the block takes statements with semicolons inside, such as those
	 * that make routines.
	 * @return whether it does
	 */
	boolean takesCompound();

	/**
	 * Write a block.
	 * @param query the query
	 * @param statements the statements in order
	 * @return the text as it stands in a script, without a line end
	 */
	String write(String query, List<Guarded> statements);

}
