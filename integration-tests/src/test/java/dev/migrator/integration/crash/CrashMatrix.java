package dev.migrator.integration.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.MigratorException;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.RepairAction;
import dev.migrator.runner.TransactionMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts a run of eight revisions off before and behind every statement and every commit,
 * starts again, and compares what is there with an undisturbed run. By default some of
 * the points are taken; with {@code -Pfull-matrix} all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CrashMatrix {

	private static final boolean FULL = Boolean.getBoolean("crash.matrix.full");

	private static final int PROCESSES = FULL ? 40 : 4;

	private static final String CODE = "insert into notes (id, text) values (2, 'by code')";

	private static final String CANNOT_TELL = "Found by looking: the catalog does not tell how far the code '";

	@TempDir
	private Path temp;

	private Snapshot undisturbed;

	private List<String> events;

	private int points;

	private int reports;

	/**
	 * Make an empty database.
	 * @param forProcesses whether other processes must reach it
	 * @return the database
	 * @throws Exception when the database cannot be made
	 */
	abstract CrashDatabase newDatabase(boolean forProcesses) throws Exception;

	/**
	 * Return the family of the database.
	 * @return what makes its dialect
	 */
	abstract DialectFactory dialect();

	/**
	 * Return how much runs in one transaction.
	 * @return the mode
	 */
	TransactionMode mode() {
		return TransactionMode.PER_REVISION;
	}

	/**
	 * Return how far apart the points are that are taken by default.
	 * @return the distance, odd so that both sides of events are taken
	 */
	int stride() {
		return 17;
	}

	@BeforeAll
	void runUndisturbed() throws Exception {
		CrashDatabase database = newDatabase(false);
		FaultyDataSource counting = new FaultyDataSource(database.dataSource(), Fault.NONE);
		migrator(counting).upgrade();
		this.events = counting.events();
		this.undisturbed = snapshot(database.dataSource());
		assertThat(this.undisturbed.applied()).hasSize(8);
	}

	@AfterAll
	void record() throws IOException {
		String line = getClass().getSimpleName() + ": " + this.events.size() + " statements and commits, cut off "
				+ this.points + " times, left to a human " + this.reports + " times\n";
		Files.writeString(Path.of("target", "crash-matrix.txt"), line, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	@Test
	void processThatDiesAtAnyPointIsContinued() throws Exception {
		for (Fault fault : points(Fault.Effect.DIE, FULL ? 1 : stride())) {
			CrashDatabase database = newDatabase(false);
			try {
				migrator(new FaultyDataSource(database.dataSource(), fault)).upgrade();
			}
			catch (KilledError ex) {
				assertThat(ex).hasMessage("the process is dead");
			}
			assertContinued(database, fault);
		}
		assertThat(this.reports).isPositive();
	}

	@Test
	void connectionThatIsCutAtAnyPointIsContinued() throws Exception {
		cutAndContinue(Fault.Effect.CUT, (database, fault) -> new FaultyDataSource(database.dataSource(), fault),
				".*the connection was cut \\[SQL state 08006].*");
	}

	void cutAndContinue(Fault.Effect effect, BiFunction<CrashDatabase, Fault, DataSource> faulty, String message)
			throws Exception {
		for (Fault fault : points(effect, FULL ? 1 : stride())) {
			CrashDatabase database = newDatabase(false);
			try {
				migrator(faulty.apply(database, fault)).upgrade();
			}
			catch (MigratorException ex) {
				assertThat(ex).as("%s", at(fault)).message().matches(Pattern.compile(message, Pattern.DOTALL));
			}
			assertContinued(database, fault);
		}
	}

	@Test
	void killedProcessIsContinued() throws Exception {
		List<Fault> points = points(Fault.Effect.HALT, Math.max(1, this.events.size() / PROCESSES));
		for (int i = 0; i < points.size(); i++) {
			Fault point = points.get(i);
			Fault fault = (i % 2 == 0) ? point : new Fault(point.event(), point.before(), Fault.Effect.WAIT);
			CrashDatabase database = newDatabase(true);
			kill(database, fault, this.temp.resolve("log" + i));
			assertContinued(database, fault);
		}
	}

	private void kill(CrashDatabase database, Fault fault, Path log) throws Exception {
		Process process = CrashRun.start(log, database, mode(), fault);
		if (fault.effect() == Fault.Effect.WAIT) {
			for (int i = 0; i < 600 && process.isAlive() && !Files.readString(log).contains("waiting"); i++) {
				Thread.sleep(100);
			}
			process.destroyForcibly();
		}
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as("%s: %s", at(fault), Files.readString(log)).isEqualTo(137);
	}

	private List<Fault> points(Fault.Effect effect, int stride) {
		List<Fault> points = new ArrayList<>();
		for (int event = 1; event <= this.events.size(); event++) {
			for (boolean before : new boolean[] { true, false }) {
				if ((event * 2 + (before ? 0 : 1)) % stride == 0 || this.events.get(event - 1).equals(CODE)) {
					points.add(new Fault(event, before, effect));
				}
			}
		}
		return points;
	}

	private void assertContinued(CrashDatabase database, Fault fault) throws SQLException {
		this.points++;
		DataSource dataSource = database.dataSource();
		Migrator migrator = migrator(dataSource);
		try {
			migrator.upgrade();
		}
		catch (InterruptedRevisionException ex) {
			assertThat(ex.report()).as("%s", at(fault)).contains(CANNOT_TELL);
			this.reports++;
			migrator.repair(byHand(ex.revision(), JdbcClient.create(dataSource)));
			migrator.upgrade();
		}
		catch (RuntimeException ex) {
			throw new AssertionError(at(fault) + " is not continued", ex);
		}
		assertThat(snapshot(dataSource)).as("%s", at(fault)).usingRecursiveComparison().isEqualTo(this.undisturbed);
	}

	// What a human would do: look, and finish the code where it is half done.
	private static RepairAction byHand(String revision, JdbcClient jdbc) {
		if (revision.equals("c00000000005")) {
			jdbc.sql("update people set email = lower(name)").update();
			jdbc.sql("update people set visits = visits + 10 where visits < 10").update();
			return RepairAction.STATEMENT_DONE;
		}
		assertThat(revision).isEqualTo("c00000000007");
		boolean noted = jdbc.sql("select id from notes where id = 2").query(Integer.class).optional().isPresent();
		return noted ? RepairAction.STATEMENT_DONE : RepairAction.STATEMENT_NOT_DONE;
	}

	private Migrator migrator(DataSource dataSource) {
		return CrashRun.migrator(dataSource, mode());
	}

	private String at(Fault fault) {
		return fault + " of " + this.events.size() + ": " + this.events.get(fault.event() - 1);
	}

	private Snapshot snapshot(DataSource dataSource) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			DatabaseProduct product = DatabaseProduct.of(connection.getMetaData());
			return Snapshot.of(dataSource, dialect().create(product).catalogReader());
		}
	}

}
