package dev.migrator.environment;

import java.nio.file.Path;
import java.util.List;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.TableLock;
import dev.migrator.operation.DataRisk;
import dev.migrator.operation.Operations;
import dev.migrator.runner.PlannedStatement;
import dev.migrator.runner.PlannedStep;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

class PlanIntegrationTests {

	private static final TableLock LOCK = new TableLock("the whole database", "RESERVED, EXCLUSIVE at the commit",
			Blocked.WRITES);

	private SQLiteDataSource dataSource;

	@BeforeEach
	void openDatabase(@TempDir Path folder) {
		this.dataSource = new SQLiteDataSource();
		this.dataSource.setUrl("jdbc:sqlite:" + folder.resolve("plan.db"));
	}

	@Test
	void planSaysTransactionsLocksAndRisks() {
		List<PlannedStep> steps = migrator().plan("heads").steps();

		assertThat(steps).extracting(PlannedStep::transaction).containsExactly(1, 4);
		assertThat(steps.get(0).statements()).containsExactly(new PlannedStatement(
				"create table a (\n    id integer,\n    name varchar(20)\n)", true, 1, List.of(LOCK), List.of()));
		assertThat(steps.get(1).statements()).extracting(PlannedStatement::transaction).startsWith(2).endsWith(3, 0);
		assertThat(steps.get(1).statements().get(0).risks()).containsExactly(
				new DataRisk(DataRisk.Kind.NARROWS, "column 'name' of 'a' from " + varchar(20) + " to " + varchar(10)));
		assertThat(steps.get(1).statements()).last()
			.isEqualTo(new PlannedStatement("(tidy up)", false, 0, List.of(), List.of()));
	}

	@Test
	void planOfARebuildIsMadeFromTheCatalog() {
		migrator().upgrade("one");
		JdbcClient.create(this.dataSource).sql("create index mine on a (name)").update();

		List<PlannedStatement> statements = migrator().plan("heads").steps().get(0).statements();

		assertThat(statements).extracting(PlannedStatement::text)
			.contains("create table _migrator_a (\n    id integer,\n    name varchar(10)\n)",
					"create index mine on a (name)");
	}

	@Test
	void planWritesNothing() {
		migrator().plan("heads");

		assertThat(JdbcClient.create(this.dataSource)
			.sql("select count(*) from sqlite_master")
			.query(Integer.class)
			.single()).isZero();
	}

	private Migrator migrator() {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.locations()
			.scripts(List.of(new One(), new Two()))
			.build();
	}

	@Revision(id = "one", message = "one")
	private static final class One implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.createTable("a", column("id", integer()), column("name", varchar(20)));
		}

		@Override
		public void downgrade(Operations op) {
			op.dropTable("a");
		}

	}

	@Revision(id = "two", downRevision = "one", message = "two")
	private static final class Two implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.alterColumn("a", "name", (c) -> c.type(varchar(10)));
			op.autocommit((outside) -> {
				outside.alterColumn("a", "id", (c) -> c.type(varchar(10)));
				outside.jdbc("tidy up", (jdbc) -> {
				});
			});
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("delete from a");
		}

	}

}
