package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.golden.GoldenExecution;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.Execute;
import dev.migrator.operation.IrreversibleOperationException;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Reversal;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every live database must do: an operation leaves the schema that its projection
 * says, and its reversal brings back the schema before. Each golden case that the dialect
 * compiles is run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConformanceSuite {

	/**
	 * Return the maker of the dialect, with the compilers of the golden cases.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	/**
	 * Return an empty database. It may be the same each time, emptied.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource emptyDatabase() throws SQLException;

	/**
	 * Return what the database stores instead of what the projection says, where it
	 * cannot store all of it.
	 * @param projected the projection
	 * @return what is to be found
	 */
	protected DatabaseSchema stored(DatabaseSchema projected) {
		return projected;
	}

	/**
	 * Return whether the database sorts nulls before all values when nothing is said.
	 * @return whether it does
	 */
	protected boolean nullsAreSmall() {
		return true;
	}

	@ParameterizedTest
	@MethodSource("known")
	void operationLeavesTheProjectedSchema(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = emptyDatabase().getConnection()) {
			LiveSchema live = live(connection);
			live.execute(named.golden().setUp());
			DatabaseSchema before = live.read();
			Operation operation = named.golden().operation();
			DatabaseSchema projected = stored(SchemaProjection.project(before, operation));
			live.execute(List.of(operation));
			DatabaseSchema after = new UnnamedConstraints(projected).of(live.read());
			SchemaShape shape = new SchemaShape(live.dialect().typeRules(), nullsAreSmall(), true);
			assertThat(shape.of(after)).isEqualTo(shape.of(projected));
		}
	}

	@ParameterizedTest
	@MethodSource("reversible")
	void reversalBringsTheSchemaBack(GoldenExecution.NamedCase named) throws SQLException {
		try (Connection connection = emptyDatabase().getConnection()) {
			LiveSchema live = live(connection);
			live.execute(named.golden().setUp());
			DatabaseSchema before = live.read();
			Operation operation = named.golden().operation();
			live.execute(List.of(operation));
			live.execute(Reversal.of(before, operation));
			SchemaShape shape = new SchemaShape(live.dialect().typeRules(), nullsAreSmall(), false);
			assertThat(shape.of(live.read())).isEqualTo(shape.of(before));
		}
	}

	Stream<GoldenExecution.NamedCase> known() throws SQLException {
		try (Connection connection = emptyDatabase().getConnection()) {
			List<GoldenExecution.NamedCase> cases = new GoldenExecution(dialect(connection)).cases()
				.filter((named) -> isKnown(named.golden().operation()))
				.toList();
			assertThat(cases).hasSizeGreaterThan(30);
			return cases.stream();
		}
	}

	Stream<GoldenExecution.NamedCase> reversible() throws SQLException {
		return known().filter((named) -> isReversible(named.golden().operation()));
	}

	// What statements of the user's own do to the schema is known to nobody.
	private static boolean isKnown(Operation operation) {
		if (operation instanceof Autocommit block) {
			return block.operations().stream().allMatch(ConformanceSuite::isKnown);
		}
		if (operation instanceof BatchAlterTable batch) {
			return batch.operations().stream().allMatch(ConformanceSuite::isKnown);
		}
		return !(operation instanceof Execute || operation instanceof Jdbc || operation instanceof CustomOperation);
	}

	// What converts the values back is known to the user alone, and what a database
	// caches by default cannot be told from what was asked for.
	private static boolean isReversible(Operation operation) {
		if (operation instanceof AlterColumn alter && alter.alteration().using() != null) {
			return false;
		}
		if (operation instanceof AlterSequence alter && alter.alteration().cache() != null) {
			return false;
		}
		try {
			Reversal.of(operation);
			return true;
		}
		catch (IrreversibleOperationException ex) {
			return ex.reasons()
				.stream()
				.allMatch((reason) -> reason.contains(" as it was") || reason.contains("as they were"));
		}
	}

	private Dialect dialect(Connection connection) throws SQLException {
		return factory().create(DatabaseProduct.of(connection.getMetaData()));
	}

	LiveSchema live(Connection connection) throws SQLException {
		return new LiveSchema(connection, dialect(connection));
	}

}
