package dev.migrator.integration.crash;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.integration.MariadbServer;
import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbCrashMatrixIntegrationTests extends ServerCrashMatrix {

	private final MysqlFamilyServer server;

	MariadbCrashMatrixIntegrationTests(MysqlFamilyServer server) {
		this.server = server;
	}

	@Override
	CrashDatabase newDatabase(boolean forProcesses) throws Exception {
		return new CrashDatabase(this.server.url(this.server.newDatabaseName()), this.server.user(),
				this.server.password());
	}

	@Override
	DialectFactory dialect() {
		return new MariadbDialectFactory();
	}

	// A definition takes a server without transactions for them its time.
	@Override
	int stride() {
		return 81;
	}

	@Override
	SessionKiller killer() {
		return new SessionKiller("select connection_id()", "kill %s",
				"select count(*) from information_schema.processlist where id = %s");
	}

}
