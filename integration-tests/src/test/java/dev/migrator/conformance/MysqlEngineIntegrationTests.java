package dev.migrator.conformance;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.integration.MysqlServer;
import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlEngineIntegrationTests extends EngineSuite {

	private MysqlFamilyServer server;

	@BeforeAll
	void start(MysqlFamilyServer started) {
		this.server = started;
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

}
