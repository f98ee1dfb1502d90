package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;

/** Counts what a run asks of a server of the MySQL family, by the server's own count. */
final class StatementCount {

	private StatementCount() {
	}

	static int of(DataSource database, Path folder, int revisions) throws Exception {
		RevisionFolder given = new RevisionFolder(Files.createTempDirectory(folder, "line"));
		given.line(revisions);
		try (Connection connection = database.getConnection()) {
			int before = questions(connection);
			Migrator.builder().dataSource(database).locations(given.location()).build().upgrade();
			return questions(connection) - before;
		}
	}

	private static int questions(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
			row.next();
			return row.getInt(2);
		}
	}

}
