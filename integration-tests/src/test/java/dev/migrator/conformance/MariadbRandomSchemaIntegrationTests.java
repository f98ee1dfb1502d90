package dev.migrator.conformance;

import java.sql.SQLException;

import dev.migrator.integration.MariadbServer;
import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbRandomSchemaIntegrationTests extends RandomSchemaSuite {

	private final MariadbConformanceIntegrationTests database = new MariadbConformanceIntegrationTests();

	@BeforeAll
	void start(MysqlFamilyServer server) throws SQLException {
		this.database.start(server);
	}

	@Override
	protected ConformanceSuite database() {
		return this.database;
	}

	// A column cannot be numbered before it is a key.
	@Override
	protected boolean isLimit(SQLException refusal) {
		return refusal.getMessage().contains("there can be only one auto column");
	}

}
