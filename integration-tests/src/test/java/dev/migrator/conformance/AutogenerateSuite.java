package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.Draughtsman;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.autogenerate.compare.SchemaComparator;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.golden.LiveLookup;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The laws of autogenerate on a live database: what is generated runs, and leaves nothing
 * to generate; undone, the schema is what it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AutogenerateSuite {

	private static final int SEEDS = Integer.getInteger("autogenerate.seeds", 6);

	private static final long FIRST_SEED = Long.getLong("autogenerate.first-seed", 0);

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	/**
	 * Return an empty database.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource emptyDatabase() throws SQLException;

	@Test
	void generatedOperationsLeaveNothingToGenerateAndAreUndone() throws SQLException {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
			try (Connection connection = emptyDatabase().getConnection()) {
				Dialect dialect = factory().create(DatabaseProduct.of(connection.getMetaData()));
				Live live = new Live(connection, dialect, "seed " + seed);
				DatabaseSchema empty = live.read();
				DatabaseSchema first = new RandomModel(seed, dialect.features()).schema();
				DatabaseSchema second = new RandomModel(seed + 1, dialect.features()).schema();

				RevisionDraft creation = live.reach(first);
				DatabaseSchema created = live.read();
				RevisionDraft change = live.reach(second);
				live.execute(change.downgrade());
				live.assertSame(created, "after the downgrade");
				live.assertSame(first, "after the downgrade");
				live.execute(creation.downgrade());
				live.assertSame(empty, "after all");
			}
		}
	}

	@Test
	void scratchSchemasOfProcessesThatAreGoneAreDropped() throws SQLException {
		try (Connection connection = emptyDatabase().getConnection()) {
			Dialect dialect = factory().create(DatabaseProduct.of(connection.getMetaData()));
			assumeTrue(
					dialect.features().has(DialectFeature.SCHEMAS)
							&& !dialect.features().has(DialectFeature.TRANSACTIONAL_DDL),
					"a database that keeps definitions");
			Live live = new Live(connection, dialect, "scratch");
			String old = scratch(Duration.ofHours(2));
			List<String> others = List.of(scratch(Duration.ofMinutes(10)), "migrator_scratch_notes");
			QualifiedName table = QualifiedName.of("t").inSchema(old);
			live.execute(Stream.concat(Stream.of(old), others.stream())
				.map((name) -> Change.of(new CreateSchema(name, false)))
				.toList());
			live.execute(List.of(Change.of(new CreateTable(table(table, "c"), false))));

			new ScratchSchema(connection, dialect).dropAbandoned();

			assertThat(dialect.catalogReader().read(connection, List.of(old)).schemas()).isEmpty();
			assertThat(dialect.catalogReader().read(connection, others).schemas())
				.containsExactlyInAnyOrderElementsOf(others);
			live.execute(others.stream().map((name) -> Change.of(new DropSchema(name, false))).toList());
		}
	}

	@Test
	void tablesOfOneNameInTwoSchemasAreAskedForApart() throws SQLException {
		try (Connection connection = emptyDatabase().getConnection()) {
			Dialect dialect = factory().create(DatabaseProduct.of(connection.getMetaData()));
			QualifiedName name = QualifiedName.of("t");

			assertThat(new ScratchSchema(connection, dialect)
				.stored(List.of(table(name, "here"), table(name.inSchema("shop"), "there")))
				.stream()
				.map((table) -> table.columns().get(0).name())).containsExactly("here", "there");
		}
	}

	private static Table table(QualifiedName name, String column) {
		return new Table(name, List.of(Column.of(column, ColumnTypes.integer())), List.of(), List.of(), null);
	}

	private static String scratch(Duration age) {
		return "migrator_scratch_" + HexFormat.of().toHexDigits(Instant.now().minus(age).toEpochMilli()) + "_0a1b2c3d";
	}

	/**
	 * A database that is generated for.
	 *
	 * @param connection the connection
	 * @param dialect the dialect
	 * @param seed which schemas these are
	 */
	private record Live(Connection connection, Dialect dialect, String seed) {

		DatabaseSchema read() throws SQLException {
			return this.dialect.catalogReader().read(this.connection, List.of());
		}

		private Difference compare(DatabaseSchema wanted) throws SQLException {
			return new SchemaComparator(rules()).compare(read(), wanted);
		}

		private ComparisonRules rules() {
			return ComparisonRules.of(this.dialect).withNormalizer(new ScratchSchema(this.connection, this.dialect));
		}

		RevisionDraft reach(DatabaseSchema wanted) throws SQLException {
			DatabaseSchema found = read();
			RevisionDraft draft = new Draughtsman(rules()).draft(found, compare(wanted));
			execute(draft.upgrade());
			assertSame(wanted, "after\n" + lines(draft.upgrade()));
			return draft;
		}

		void assertSame(DatabaseSchema wanted, String when) throws SQLException {
			assertThat(lines(compare(wanted).changes())).as("%s %s", this.seed, when).isEmpty();
		}

		void execute(List<Change> changes) {
			for (Change change : changes) {
				Operation operation = change.operation();
				assertThat(this.dialect.compiler().problems(operation)).as(this.seed).isEmpty();
				execute(operation, lines(changes));
			}
		}

		private void execute(Operation operation, String all) {
			String current = OperationDescription.of(operation);
			try (Statement statement = this.connection.createStatement()) {
				statement.setEscapeProcessing(false);
				for (SqlStatement sql : this.dialect.compiler()
					.compile(operation, new LiveLookup(this.connection, this.dialect))) {
					current = sql.sql();
					statement.execute(current);
				}
			}
			catch (SQLException ex) {
				throw new AssertionError(this.seed + ": '" + current + "' failed: " + ex.getMessage() + "\n" + all, ex);
			}
		}

		private static String lines(List<Change> changes) {
			return changes.stream()
				.map((change) -> OperationDescription.of(change.operation()) + "   " + change.operation())
				.collect(Collectors.joining("\n"));
		}

	}

}
