package dev.migrator.dialect.postgresql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.golden.GoldenExecution;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlGoldenIntegrationTests {

	private EmbeddedPostgres server;

	private GoldenExecution execution;

	@BeforeAll
	void start() throws IOException, SQLException {
		this.server = EmbeddedPostgres.start();
		try (Connection connection = this.server.getPostgresDatabase().getConnection()) {
			this.execution = new GoldenExecution(new PostgresqlDialectFactory(GoldenCases.customCompilers())
				.create(DatabaseProduct.of(connection.getMetaData())));
		}
	}

	@AfterAll
	void stop() throws IOException {
		this.server.close();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void databaseTakesTheStatements(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
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
