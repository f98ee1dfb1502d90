package dev.migrator.integration.crash;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(PostgresqlServer.class)
class PostgresqlCrashMatrixIntegrationTests extends CrashMatrix {

	private final PostgresqlServer.Server server;

	PostgresqlCrashMatrixIntegrationTests(PostgresqlServer.Server server) {
		this.server = server;
	}

	@Override
	CrashDatabase newDatabase(boolean forProcesses) throws Exception {
		PGSimpleDataSource database = this.server.newDatabase();
		return new CrashDatabase(database.getUrl(), String.valueOf(database.getUser()),
				String.valueOf(database.getPassword()));
	}

	@Override
	DialectFactory dialect() {
		return new PostgresqlDialectFactory();
	}

}
