package dev.migrator.autogenerate.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.Draughtsman;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.autogenerate.compare.SchemaComparator;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.operation.RandomSchemas;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in Java compiles without a warning and says the same operations. */
class JavaRoundTripTests {

	private static final int SEEDS = 60;

	@Test
	void goldenOperationsComeBackEqual(@TempDir Path folder) {
		List<List<Operation>> cases = GoldenCases.all().values().stream().flatMap(List::stream).map((golden) -> {
			List<Operation> operations = new ArrayList<>(golden.setUp());
			operations.add(golden.operation());
			return operations.stream().map(JavaRoundTripTests::said).toList();
		}).filter((operations) -> operations.stream().allMatch(JavaRoundTripTests::isWritable)).toList();
		assertThat(cases).hasSizeGreaterThan(100);
		List<RevisionSource> written = cases.stream()
			.map((operations) -> new RevisionRenderer()
				.java(new RevisionDraft(operations.stream().map(Change::of).toList(), List.of())))
			.toList();

		List<List<List<Operation>>> read = new CompiledRevisions(folder).run(written);

		OperationDigest digest = new OperationDigest(UnaryOperator.identity());
		for (int i = 0; i < cases.size(); i++) {
			List<Operation> operations = cases.get(i);
			assertThat(digest.digest(read.get(i).get(0))).as(written.get(i).upgrade())
				.isEqualTo(digest.digest(operations));
			boolean hasBytes = operations.toString().contains("[B@");
			assertThat(hasBytes ? operations : read.get(i).get(0)).as(written.get(i).upgrade()).isEqualTo(operations);
		}
	}

	// Operations makes the columns of a primary key refuse nulls.
	private static Operation said(Operation operation) {
		if (operation instanceof CreateTable create) {
			return new CreateTable(said(create.table()), create.ifNotExists());
		}
		if (operation instanceof DropTable drop && drop.before() != null) {
			return new DropTable(drop.table(), drop.ifExists(), said(drop.before()));
		}
		return operation;
	}

	private static Table said(Table table) {
		List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
		return table.withColumns(table.columns()
			.stream()
			.map((column) -> column
				.withNullable(column.nullable() && column.identity() == null && !key.contains(column.name())))
			.toList());
	}

	private static boolean isWritable(Operation operation) {
		if (operation instanceof Autocommit block) {
			return block.operations().stream().allMatch(JavaRoundTripTests::isWritable);
		}
		if (operation instanceof BatchAlterTable batch) {
			return batch.operations().stream().allMatch(JavaRoundTripTests::isWritable);
		}
		if (operation instanceof AlterColumn alter && alter.alteration().isEmpty()) {
			return false;
		}
		if (operation instanceof AlterSequence alter && alter.alteration().isEmpty()) {
			return false;
		}
		if (operation instanceof BulkInsert insert) {
			boolean literal = insert.rows()
				.stream()
				.flatMap(List::stream)
				.noneMatch((each) -> each instanceof Collection || each instanceof StringBuilder);
			return literal && !insert.rows().isEmpty() && !insert.columns().isEmpty();
		}
		return !(operation instanceof Jdbc || operation instanceof CustomOperation);
	}

	@Test
	void draftsComeBackEqualBothWays(@TempDir Path folder) {
		List<RevisionDraft> drafts = new ArrayList<>();
		for (long seed = 0; seed < SEEDS; seed++) {
			ComparisonRules rules = ComparisonRules
				.of((seed % 2 == 0) ? new PostgresqlDialectFactory().create() : new SqliteDialectFactory().create());
			DatabaseSchema found = new RandomSchemas(seed).schema();
			Difference difference = new SchemaComparator(rules).compare(found,
					new RandomSchemas(seed + SEEDS).schema());
			drafts.add(new Draughtsman(rules).draft(found, difference));
		}
		List<RevisionSource> written = drafts.stream().map(new RevisionRenderer()::java).toList();

		List<List<List<Operation>>> read = new CompiledRevisions(folder).run(written);

		IntStream.range(0, drafts.size()).forEach((i) -> {
			assertThat(read.get(i).get(0)).as(written.get(i).upgrade()).isEqualTo(drafts.get(i).upgradeOperations());
			assertThat(read.get(i).get(1)).as(written.get(i).downgrade())
				.isEqualTo(drafts.get(i).downgradeOperations());
		});
	}

}
