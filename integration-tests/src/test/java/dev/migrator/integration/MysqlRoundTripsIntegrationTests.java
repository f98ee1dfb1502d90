package dev.migrator.integration;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a run asks MySQL: nine times for statements, journal and rows, four times
 * about transactions, and twice for what the driver wants to know.
 */
@ExtendWith(MysqlServer.class)
class MysqlRoundTripsIntegrationTests {

	private static final int FEW = 5;

	private static final int MANY = 15;

	private static final int OF_A_REVISION = 16;

	private static final int OF_A_RUN = 32;

	@TempDir
	private Path folder;

	@Test
	void aRevisionOfADefinitionAndAChangeTakesSixteenStatements(MysqlFamilyServer server) throws Exception {
		int few = StatementCount.of(server.newDatabase(), this.folder, FEW);
		int many = StatementCount.of(server.newDatabase(), this.folder, MANY);

		assertThat(many - few).isEqualTo(OF_A_REVISION * (MANY - FEW));
		assertThat(few - OF_A_REVISION * FEW).isLessThanOrEqualTo(OF_A_RUN);
	}

}
