package dev.migrator.dialect.golden;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.Operation;

/** Runs golden cases on a live database. */
public final class GoldenExecution {

	private final Dialect dialect;

	/**
	 * Create an execution.
	 * @param dialect the dialect of the database
	 */
	public GoldenExecution(Dialect dialect) {
		this.dialect = dialect;
	}

	/**
	 * Return the cases that the dialect compiles.
	 * @return the names and the cases
	 */
	public Stream<NamedCase> cases() {
		return GoldenCases.all()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((golden) -> new NamedCase(entry.getKey() + ": " + golden.name(), golden)))
			.filter((named) -> named.golden().isFor(this.dialect))
			.filter((named) -> named.golden().isCompiledBy(this.dialect));
	}

	/**
	 * Run a case in an empty database.
	 * @param connection the connection, in autocommit mode
	 * @param golden the case
	 * @throws SQLException when the database refuses a statement
	 */
	public void run(Connection connection, GoldenCase golden) throws SQLException {
		for (Operation operation : golden.setUp()) {
			run(connection, this.dialect.compiler().compile(operation, new LiveLookup(connection, this.dialect)));
		}
		run(connection, golden.statements(this.dialect));
	}

	private static void run(Connection connection, List<SqlStatement> statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (SqlStatement sql : statements) {
				connection.setAutoCommit(!sql.transactional());
				statement.execute(sql.sql());
				if (sql.transactional()) {
					connection.commit();
				}
			}
		}
		finally {
			connection.setAutoCommit(true);
		}
	}

	/**
	 * A case with the name of its operation.
	 *
	 * @param name the name
	 * @param golden the case
	 */
	public record NamedCase(String name, GoldenCase golden) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
