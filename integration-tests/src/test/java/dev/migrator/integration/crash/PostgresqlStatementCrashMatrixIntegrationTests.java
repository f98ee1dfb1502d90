package dev.migrator.integration.crash;

import dev.migrator.integration.PostgresqlServer;
import dev.migrator.runner.TransactionMode;

/** Every statement is a transaction of its own, so that each has to be looked for. */
class PostgresqlStatementCrashMatrixIntegrationTests extends PostgresqlCrashMatrixIntegrationTests {

	PostgresqlStatementCrashMatrixIntegrationTests(PostgresqlServer.Server server) {
		super(server);
	}

	@Override
	TransactionMode mode() {
		return TransactionMode.NONE;
	}

	@Override
	int stride() {
		return 51;
	}

}
