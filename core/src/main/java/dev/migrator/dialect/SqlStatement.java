package dev.migrator.dialect;

/**
 * One piece of SQL text, ready for the database.
 *
 * @param sql the text without a terminator
 * @param transactional whether it may run in a transaction
 */
public record SqlStatement(String sql, boolean transactional) {

	/**
	 * Return a statement that may run in a transaction.
	 * @param sql the text
	 * @return the statement
	 */
	public static SqlStatement of(String sql) {
		return new SqlStatement(sql, true);
	}

	/**
	 * Return a statement that must run outside a transaction.
	 * @param sql the text
	 * @return the statement
	 */
	public static SqlStatement outsideTransaction(String sql) {
		return new SqlStatement(sql, false);
	}

}
