package dev.migrator.conformance;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;

/** What MySQL and MariaDB share. */
abstract class MysqlFamilyMapping extends MappingSuite {

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
