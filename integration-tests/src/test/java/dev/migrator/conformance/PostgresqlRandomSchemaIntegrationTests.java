package dev.migrator.conformance;

import java.sql.SQLException;

import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresqlServer.class)
class PostgresqlRandomSchemaIntegrationTests extends RandomSchemaSuite {

	private final PostgresqlConformanceIntegrationTests database = new PostgresqlConformanceIntegrationTests();

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database.start(server);
	}

	@Override
	protected ConformanceSuite database() {
		return this.database;
	}

}
