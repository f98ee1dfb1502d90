package dev.migrator.dialect.golden;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

import dev.migrator.dialect.sqlite.SqliteDialectFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.Collation;

import static org.assertj.core.api.Assertions.assertThatCode;

class SqliteGoldenIntegrationTests {

	private static final GoldenExecution EXECUTION = new GoldenExecution(
			new SqliteDialectFactory(GoldenCases.deletingCompilers()).create());

	@ParameterizedTest
	@MethodSource("cases")
	void databaseTakesTheStatements(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
			collate(connection);
			assertThatCode(() -> EXECUTION.run(connection, named.golden())).doesNotThrowAnyException();
		}
	}

	private static void collate(Connection connection) throws SQLException {
		Collation.create(connection, "C", new Collation() {
			@Override
			protected int xCompare(String one, String other) {
				return one.compareTo(other);
			}
		});
	}

	static Stream<GoldenExecution.NamedCase> cases() {
		return EXECUTION.cases();
	}

}
