package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

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
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.golden.LiveLookup;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.DatabaseSchema;

import static org.assertj.core.api.Assertions.assertThat;

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
