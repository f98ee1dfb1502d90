package dev.migrator.conformance;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresqlServer.class)
class PostgresqlMappingIntegrationTests extends MappingSuite {

	private PostgresqlServer.Server server;

	@BeforeAll
	void start(PostgresqlServer.Server started) {
		this.server = started;
	}

	@Override
	protected int place() {
		return 2;
	}

	@Override
	protected DialectFactory factory() {
		return new PostgresqlDialectFactory();
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

}
