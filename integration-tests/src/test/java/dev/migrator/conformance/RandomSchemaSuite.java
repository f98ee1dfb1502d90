package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.operation.IrreversibleOperationException;
import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.RandomChanges;
import dev.migrator.operation.Reversal;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random operations on a live database, one after the other: after each one the catalog
 * reader finds what the projection says, and a reversal brings back what was found
 * before. {@code -Dfuzz.rounds=N} takes N times as many schemas, {@code -Dfuzz.seed=S}
 * the one that a failure named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RandomSchemaSuite {

	private static final int SCHEMAS = 3;

	private static final int OPERATIONS = 25;

	private int tried;

	private int executed;

	/**
	 * Return what is known of the database.
	 * @return the suite that runs each operation by itself
	 */
	protected abstract ConformanceSuite database();

	/**
	 * Return whether a database takes in one statement only what a reversal does in
	 * several.
	 * @param refusal what the database says
	 * @return whether it does
	 */
	protected boolean isLimit(SQLException refusal) {
		return false;
	}

	static LongStream seeds() {
		Long seed = Long.getLong("fuzz.seed");
		return (seed != null) ? LongStream.of(seed)
				: LongStream.range(0, (long) SCHEMAS * Integer.getInteger("fuzz.rounds", 1));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theCatalogIsWhatTheProjectionSays(long seed) throws SQLException {
		try (Connection connection = database().emptyDatabase().getConnection()) {
			LiveSchema live = database().live(connection);
			RandomChanges changes = new RandomChanges(seed, live.dialect().quoting()::name);
			for (int count = 0; count < OPERATIONS; count++) {
				DatabaseSchema before = live.read();
				Optional<Operation> next = changes.next(before);
				if (next.isPresent() && takes(live, before, next.get())) {
					String what = "seed " + seed + " (repeat with -Dfuzz.seed=" + seed + "), operation " + count + ":\n"
							+ next.get() + "\n";
					compareWithProjection(live, before, next.get(), what);
					if (count % 3 == 0) {
						compareWithReversal(live, before, next.get(), what);
					}
					this.executed++;
				}
			}
		}
	}

	@AfterAll
	void mostOperationsWereExecuted() {
		assertThat(this.executed).isGreaterThan(this.tried * 3 / 4);
	}

	// What a database refuses is not looked into, but it must understand it.
	private boolean takes(LiveSchema live, DatabaseSchema before, Operation operation) throws SQLException {
		if (!live.dialect().compiler().problems(operation).isEmpty() || !fits(before, operation)) {
			return false;
		}
		this.tried++;
		boolean transactional = live.dialect().features().has(DialectFeature.TRANSACTIONAL_DDL);
		live.connection().setAutoCommit(!transactional);
		try {
			live.execute(List.of(operation));
			end(live, transactional, true);
			return true;
		}
		catch (RefusedOperationException ex) {
			end(live, transactional, false);
			return false;
		}
		catch (SQLException ex) {
			assertThat(live.connection().isValid(5)).as(operation + " ended the server").isTrue();
			end(live, transactional, false);
			assertThat(ex.getMessage().toLowerCase(Locale.ROOT)).as(operation.toString()).doesNotContain("syntax");
			return false;
		}
	}

	private static void end(LiveSchema live, boolean transactional, boolean commit) throws SQLException {
		if (transactional && commit) {
			live.connection().commit();
		}
		else if (transactional) {
			live.connection().rollback();
		}
		live.connection().setAutoCommit(true);
	}

	private static boolean fits(DatabaseSchema before, Operation operation) {
		try {
			SchemaProjection.project(before, operation);
			return true;
		}
		catch (ProjectionException ex) {
			return false;
		}
	}

	private void compareWithProjection(LiveSchema live, DatabaseSchema before, Operation operation, String what)
			throws SQLException {
		DatabaseSchema projected = database().stored(SchemaProjection.project(before, operation));
		DatabaseSchema after = new UnnamedConstraints(projected).of(live.read());
		SchemaShape shape = new SchemaShape(live.dialect().typeRules(), database().nullsAreSmall(), true);
		assertThat(difference(shape.of(projected), shape.of(after))).as(what).isEmpty();
	}

	private void compareWithReversal(LiveSchema live, DatabaseSchema before, Operation operation, String what)
			throws SQLException {
		try {
			List<Operation> reversal = Reversal.of(before, operation);
			if (reversal.stream().anyMatch((each) -> !live.dialect().compiler().problems(each).isEmpty())) {
				return;
			}
			live.execute(reversal);
			SchemaShape shape = new SchemaShape(live.dialect().typeRules(), database().nullsAreSmall(), false);
			assertThat(difference(shape.of(before), shape.of(live.read()))).as(what + "reversed").isEmpty();
		}
		catch (IrreversibleOperationException ex) {
			assertThat(ex.reasons()).isNotEmpty();
		}
		catch (SQLException ex) {
			if (isLimit(ex)) {
				return;
			}
			throw new AssertionError(what + "reversed: " + ex.getMessage(), ex);
		}
	}

	private static List<String> difference(List<String> wanted, List<String> found) {
		List<String> difference = new ArrayList<>();
		wanted.stream().filter((line) -> !found.contains(line)).forEach((line) -> difference.add("- " + line));
		found.stream().filter((line) -> !wanted.contains(line)).forEach((line) -> difference.add("+ " + line));
		if (difference.isEmpty() && !found.equals(wanted)) {
			difference.add("another order");
		}
		return difference;
	}

}
