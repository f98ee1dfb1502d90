package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.golden.GoldenExecution;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;

@ExtendWith(PostgresqlServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlGoldenIntegrationTests {

	private DataSource database;

	private GoldenExecution execution;

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
		try (Connection connection = this.database.getConnection()) {
			this.execution = new GoldenExecution(new PostgresqlDialectFactory(GoldenCases.customCompilers())
				.create(DatabaseProduct.of(connection.getMetaData())));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void databaseTakesTheStatements(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop schema if exists public, shop, \"My Shop\" cascade");
			statement.execute("create schema public");

			assertThatCode(() -> this.execution.run(connection, named.golden())).doesNotThrowAnyException();
		}
	}

	Stream<GoldenExecution.NamedCase> cases() {
		return this.execution.cases();
	}

}
