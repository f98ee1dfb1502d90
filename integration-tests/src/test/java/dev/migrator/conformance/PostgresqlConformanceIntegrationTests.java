package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresqlServer.class)
class PostgresqlConformanceIntegrationTests extends ConformanceSuite {

	private DataSource database;

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
	}

	@Override
	protected DialectFactory factory() {
		return new PostgresqlDialectFactory(GoldenCases.customCompilers());
	}

	@Override
	protected DataSource emptyDatabase() throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop schema if exists public, shop, \"My Shop\" cascade");
			statement.execute("create schema public");
		}
		return this.database;
	}

	@Override
	protected boolean nullsAreSmall() {
		return false;
	}

}
