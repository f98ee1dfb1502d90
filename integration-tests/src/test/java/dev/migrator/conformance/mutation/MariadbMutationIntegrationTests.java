package dev.migrator.conformance.mutation;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.integration.MariadbServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbMutationIntegrationTests extends MutationSuite {

	private final MysqlFamilyServer server;

	MariadbMutationIntegrationTests(MysqlFamilyServer server) {
		this.server = server;
	}

	@Override
	protected DialectFactory factory() {
		return new MariadbDialectFactory();
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

}
