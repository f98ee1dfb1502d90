package dev.migrator.conformance;

import java.sql.SQLException;

import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.integration.MysqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlRandomSchemaIntegrationTests extends RandomSchemaSuite {

	private final MysqlConformanceIntegrationTests database = new MysqlConformanceIntegrationTests();

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
