package dev.migrator.dialect.golden;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

import dev.migrator.dialect.sqlite.SqliteDialectFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;

class SqliteGoldenIntegrationTests {

	private static final GoldenExecution EXECUTION = new GoldenExecution(
			new SqliteDialectFactory(GoldenCases.deletingCompilers()).create());

	@ParameterizedTest
	@MethodSource("cases")
	void databaseTakesTheStatements(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
			assertThatCode(() -> EXECUTION.run(connection, named.golden())).doesNotThrowAnyException();
		}
	}

	static Stream<GoldenExecution.NamedCase> cases() {
		return EXECUTION.cases();
	}

}
