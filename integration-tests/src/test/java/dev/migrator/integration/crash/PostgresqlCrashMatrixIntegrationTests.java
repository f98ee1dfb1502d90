package dev.migrator.integration.crash;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(PostgresqlServer.class)
class PostgresqlCrashMatrixIntegrationTests extends ServerCrashMatrix {

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

	@Override
	SessionKiller killer() {
		return new SessionKiller("select pg_backend_pid()", "select pg_terminate_backend(%s)",
				"select count(*) from pg_stat_activity where pid = %s");
	}

}
