package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** What the connection that runs revisions needs around its transactions. */
@FunctionalInterface
public interface SessionRules {

	/**
	 * Put a connection into the state that revisions need.
	 * @param connection the connection, in autocommit mode
	 * @return the session, which gives the connection its state back when it is closed
	 * @throws SQLException when the database refuses
	 */
	WorkSession open(Connection connection) throws SQLException;

	/**
	 * Return rules that do nothing.
	 * @return the rules
	 */
	static SessionRules none() {
		return (connection) -> WorkSession.NONE;
	}

}
