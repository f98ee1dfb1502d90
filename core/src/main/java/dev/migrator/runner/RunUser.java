package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** The database user of a run, asked for once, since some drivers ask the server. */
final class RunUser {

	private final Connection connection;

	private @Nullable String name;

	RunUser(Connection connection) {
		this.connection = connection;
	}

	String name() throws SQLException {
		String known = this.name;
		if (known == null) {
			String asked = this.connection.getMetaData().getUserName();
			known = (asked != null) ? asked : "";
			this.name = known;
		}
		return known;
	}

}
