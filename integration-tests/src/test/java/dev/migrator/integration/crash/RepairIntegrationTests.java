package dev.migrator.integration.crash;

import java.util.List;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.MigratorException;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.RepairAction;
import dev.migrator.runner.UnfitRepairException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RepairIntegrationTests {

	private static final String CODE = "insert into notes (id, text) values (2, 'by code')";

	private static final String TABLE = "create table visits (id bigint, note varchar(50))";

	private static final String DROP = "alter table people drop column old_code";

	private final JdbcDataSource dataSource = new JdbcDataSource();

	private Migrator migrator;

	@BeforeEach
	void makeDatabase() {
		this.dataSource.setUrl("jdbc:h2:mem:repair" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		this.migrator = CrashRun.migrator(this.dataSource);
	}

	@Test
	void whatNoCatalogTellsIsReportedWithAllThreeChoices() {
		dieBehind(CODE);

		String found = "its upgrade was cut off at operation 3, statement 1: (note by code). Found by looking: the "
				+ "catalog does not tell how far the code 'note by code' came. Look in the database whether that "
				+ "statement took effect, then settle it with 'repair': STATEMENT_DONE to go on behind it; "
				+ "STATEMENT_NOT_DONE to go on with it; START_ANEW after undoing the whole revision by hand";
		assertThatExceptionOfType(InterruptedRevisionException.class).isThrownBy(() -> this.migrator.upgrade())
			.withMessage("Revision 'c00000000007' is half done: " + found);
		assertThat(this.migrator.interruption()).hasValue("Revision 'c00000000007': " + found);
	}

	@Test
	void whatTheCatalogTellsLeavesNoRoomForTheContrary() {
		dieBehind(TABLE);

		String found = "Revision 'c00000000008': its upgrade was cut off at operation 1, statement 1: " + TABLE
				+ ". Found by looking: table 'visits' is there. The next start goes on by itself; or settle it with "
				+ "'repair': STATEMENT_DONE to go on behind it; START_ANEW after undoing the whole revision by hand";
		assertThat(this.migrator.interruption()).hasValue(found);
		assertThatExceptionOfType(UnfitRepairException.class)
			.isThrownBy(() -> this.migrator.repair(RepairAction.STATEMENT_NOT_DONE))
			.withMessage("Nothing was settled, because STATEMENT_NOT_DONE does not fit what was found. " + found);
		assertThat(this.migrator.interruption()).hasValue(found);
	}

	@Test
	void startingAnewAfterUndoingByHandIsAlwaysPossible() {
		dieBehind(TABLE);
		JdbcClient.create(this.dataSource).sql("drop table visits").update();

		String done = this.migrator.repair(RepairAction.START_ANEW);

		assertThat(done).isEqualTo("Revision 'c00000000008': its upgrade was cut off at operation 1, statement 1: "
				+ TABLE + ". Found by looking: table 'visits' is not there. Settled as START_ANEW");
		this.migrator.upgrade();
		assertThat(this.migrator.current()).containsExactly("c00000000008");
	}

	@Test
	void placeThatTheJournalIsSureOfIsNotUpToAHuman() {
		dieBehind("insert into visits (id, note) values (1, 'first')");

		assertThatExceptionOfType(UnfitRepairException.class)
			.isThrownBy(() -> this.migrator.repair(RepairAction.STATEMENT_DONE))
			.withMessage("Nothing was settled, because STATEMENT_DONE does not fit what was found. Revision "
					+ "'c00000000008': its upgrade stopped before operation 2, statement 1. The next start goes on by "
					+ "itself; or settle it with 'repair': START_ANEW after undoing the whole revision by hand");
		this.migrator.upgrade();
		assertThat(JdbcClient.create(this.dataSource).sql("select id from visits").query(Long.class).list())
			.containsExactly(1L, 1L, 2L, 3L);
	}

	@Test
	void unfinishedCopyOfATableIsDropped() {
		die(DROP, true);
		JdbcClient jdbc = JdbcClient.create(this.dataSource);
		jdbc.sql("create table people_copy_4_4 as select * from people").update();

		this.migrator.upgrade();

		assertThat(this.migrator.current()).containsExactly("c00000000008");
		assertThat(jdbc.sql("select table_name from information_schema.tables where table_name like '%COPY%'")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void copyThatHasAllButTheNameOfTheTableTakesItsPlace() throws Exception {
		die(DROP, true);
		JdbcClient jdbc = JdbcClient.create(this.dataSource);
		jdbc.sql(DROP).update();
		jdbc.sql("alter table people rename to people_copy_4_4").update();
		jdbc.sql("alter index ix_people_name rename to people_copy_4_4_ix_people_name").update();
		jdbc.sql("alter table people_copy_4_4 rename constraint fk_people_orgs to people_copy_4_4_fk_people_orgs")
			.update();

		this.migrator.upgrade();

		JdbcDataSource undisturbed = other();
		CrashRun.migrator(undisturbed).upgrade();
		CatalogReader reader = new H2DialectFactory().create().catalogReader();
		assertThat(Snapshot.of(this.dataSource, reader)).usingRecursiveComparison()
			.isEqualTo(Snapshot.of(undisturbed, reader));
	}

	private void dieBehind(String statement) {
		die(statement, false);
	}

	private void die(String statement, boolean before) {
		FaultyDataSource counting = new FaultyDataSource(other(), Fault.NONE);
		CrashRun.migrator(counting).upgrade();
		List<String> events = counting.events();
		Fault fault = new Fault(events.indexOf(statement) + 1, before, Fault.Effect.DIE);
		try {
			CrashRun.migrator(new FaultyDataSource(this.dataSource, fault)).upgrade();
		}
		catch (KilledError ex) {
			return;
		}
		catch (MigratorException ex) {
			throw new AssertionError("it was to be killed", ex);
		}
		throw new AssertionError("it was not killed");
	}

	private static JdbcDataSource other() {
		JdbcDataSource other = new JdbcDataSource();
		other.setUrl("jdbc:h2:mem:counting" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		return other;
	}

}
