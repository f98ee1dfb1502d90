package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;

@ExtendWith(PostgresqlServer.class)
class PostgresqlAutogenerateIntegrationTests extends AutogenerateSuite {

	private DataSource database;

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
	}

	@Override
	protected DialectFactory factory() {
		return new PostgresqlDialectFactory();
	}

	@Override
	protected DataSource emptyDatabase() throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop schema if exists public cascade");
			statement.execute("create schema public");
		}
		return this.database;
	}

}
