package dev.migrator.integration;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a run asks MariaDB: nine times for statements, journal and rows, four times
 * about transactions.
 */
@ExtendWith(MariadbServer.class)
class MariadbRoundTripsIntegrationTests {

	private static final int FEW = 5;

	private static final int MANY = 15;

	private static final int OF_A_REVISION = 14;

	private static final int OF_A_RUN = 20;

	@TempDir
	private Path folder;

	@Test
	void aRevisionOfADefinitionAndAChangeTakesFourteenStatements(MysqlFamilyServer server) throws Exception {
		int few = StatementCount.of(server.newDatabase(), this.folder, FEW);
		int many = StatementCount.of(server.newDatabase(), this.folder, MANY);

		assertThat(many - few).isEqualTo(OF_A_REVISION * (MANY - FEW));
		assertThat(few - OF_A_REVISION * FEW).isLessThanOrEqualTo(OF_A_RUN);
	}

}
