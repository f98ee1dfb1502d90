package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How often a run waits for PostgreSQL, counted on the wire. */
@ExtendWith(PostgresqlServer.class)
class RoundTripsIntegrationTests {

	private static final int FEW = 10;

	private static final int MANY = 40;

	// Two looks at ten places for a pooler, about ten for the lock, and what two
	// connections begin with.
	private static final int OF_A_RUN = 48;

	@TempDir
	private Path folder;

	@Test
	void aRevisionTakesThreeRoundTripsWhereByHandItTakesFour(PostgresqlServer.Server server) throws Exception {
		int few = trips(server, FEW, this::migrate);
		int more = trips(server, MANY, this::migrate) - few;
		int moreByHand = trips(server, MANY, this::byHand) - trips(server, FEW, this::byHand);

		assertThat(more).isCloseTo(3 * (MANY - FEW), within(FEW / 2));
		assertThat(moreByHand).isCloseTo(4 * (MANY - FEW), within(FEW / 2));
		assertThat(few - 3 * FEW).isCloseTo(OF_A_RUN, within(4));
	}

	private int trips(PostgresqlServer.Server server, int revisions, Run run) throws Exception {
		PGSimpleDataSource dataSource = server.newDatabase();
		Path place = Files.createTempDirectory(this.folder, "line");
		RevisionFolder given = new RevisionFolder(place);
		given.line(revisions);
		try (RoundTripCounter counter = new RoundTripCounter(dataSource.getServerNames()[0],
				dataSource.getPortNumbers()[0])) {
			dataSource.setServerNames(new String[] { "127.0.0.1" });
			dataSource.setPortNumbers(new int[] { counter.port() });
			run.with(dataSource, given, revisions);
			return counter.trips();
		}
	}

	private void migrate(DataSource dataSource, RevisionFolder revisions, int count) {
		Migrator.builder().dataSource(dataSource).locations(revisions.location()).build().upgrade();
	}

	private void byHand(DataSource dataSource, RevisionFolder revisions, int count) throws Exception {
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create table done (id int primary key)");
			connection.setAutoCommit(false);
			try (PreparedStatement history = connection.prepareStatement("insert into done values (?)")) {
				for (int i = 1; i <= count; i++) {
					statement.execute("create table t" + i + " (id int)");
					statement.execute("insert into t" + i + " values (" + i + ")");
					history.setInt(1, i);
					history.execute();
					connection.commit();
				}
			}
		}
	}

	private interface Run {

		void with(DataSource dataSource, RevisionFolder revisions, int count) throws Exception;

	}

}
