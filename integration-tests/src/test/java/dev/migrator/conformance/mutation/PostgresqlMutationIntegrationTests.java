package dev.migrator.conformance.mutation;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresqlServer.class)
class PostgresqlMutationIntegrationTests extends MutationSuite {

	private final PostgresqlServer.Server server;

	PostgresqlMutationIntegrationTests(PostgresqlServer.Server server) {
		this.server = server;
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
