package dev.migrator.conformance.mutation;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.integration.MysqlServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlMutationIntegrationTests extends MutationSuite {

	private final MysqlFamilyServer server;

	MysqlMutationIntegrationTests(MysqlFamilyServer server) {
		this.server = server;
	}

	@Override
	protected DialectFactory factory() {
		return new MysqlDialectFactory();
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

}
