package dev.migrator.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for the laws of reversal, on schemas and operations made from seeds. */
class ReversalLawTests {

	private static final int SEEDS = 3000;

	@Test
	void undoingAnOperationYieldsTheSchemaBefore() {
		Set<String> seen = new TreeSet<>();
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomSchemas random = new RandomSchemas(seed);
			DatabaseSchema before = random.schema();
			Optional<Operation> operation = fitting(random, before);
			if (operation.isEmpty()) {
				continue;
			}

			List<Operation> reversal = Reversal.of(before, operation.get());

			DatabaseSchema after = SchemaProjection.project(before, operation.get());
			assertThat(ordered(SchemaProjection.project(after, reversal)))
				.as("seed %s: %s undone by %s", seed, operation.get(), reversal)
				.isEqualTo(ordered(before));
			seen.add(operation.get().getClass().getSimpleName());
		}
		assertThat(seen).containsExactly("AddColumn", "AlterColumn", "AlterSequence", "CreateCheckConstraint",
				"CreateEnum", "CreateForeignKey", "CreateIndex", "CreatePrimaryKey", "CreateSchema", "CreateSequence",
				"CreateTable", "CreateUniqueConstraint", "DropColumn", "DropConstraint", "DropEnum", "DropIndex",
				"DropSchema", "DropSequence", "DropTable", "RenameTable", "TableComment");
	}

	@Test
	void undoingManyOperationsYieldsTheSchemaBefore() {
		int undone = 0;
		for (long seed = 0; seed < SEEDS / 10; seed++) {
			RandomSchemas random = new RandomSchemas(seed);
			DatabaseSchema before = random.schema();
			List<Operation> operations = new ArrayList<>();
			DatabaseSchema after = before;
			for (int i = 0; i < 12; i++) {
				Optional<Operation> next = fitting(random, after);
				if (next.isPresent()) {
					operations.add(next.get());
					after = SchemaProjection.project(after, next.get());
				}
			}

			List<Operation> reversal = Reversal.of(before, operations);

			assertThat(ordered(SchemaProjection.project(after, reversal))).as("seed %s: %s", seed, operations)
				.isEqualTo(ordered(before));
			undone += operations.size();
		}
		assertThat(undone).isGreaterThan(SEEDS / 2);
	}

	@Test
	void reversingTwiceYieldsTheSameOperation() {
		int reversed = 0;
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomSchemas random = new RandomSchemas(seed);
			DatabaseSchema schema = random.schema();
			Optional<Operation> operation = fitting(random, schema)
				.flatMap((each) -> each.accept(new CompletionVisitor(schema)))
				.filter((each) -> !losesAnOption(each));
			if (operation.isPresent()) {
				assertThat(Reversal.of(Reversal.of(operation.get()))).as("seed %s", seed).isEqualTo(operation.get());
				reversed++;
			}
		}
		assertThat(reversed).isGreaterThan(SEEDS / 2);
	}

	private static Optional<Operation> fitting(RandomSchemas random, DatabaseSchema schema) {
		return random.operation(schema).filter((operation) -> {
			try {
				SchemaProjection.project(schema, operation);
				return true;
			}
			catch (ProjectionException ex) {
				assertThat(ex).hasMessageContaining("drop that first");
				return false;
			}
		});
	}

	private static boolean losesAnOption(Operation operation) {
		return (operation instanceof DropConstraint constraint && constraint.ifExists())
				|| (operation instanceof DropEnum enumType && enumType.ifExists());
	}

	private static DatabaseSchema ordered(DatabaseSchema schema) {
		return new DatabaseSchema(sorted(schema.schemas()),
				sorted(schema.tables().stream().map(ReversalLawTests::ordered).toList()), sorted(schema.sequences()),
				sorted(schema.enumTypes()));
	}

	private static Table ordered(Table table) {
		return new Table(table.name(), sorted(table.columns()), sorted(table.constraints()), sorted(table.indexes()),
				table.comment());
	}

	private static <T> List<T> sorted(List<T> list) {
		return list.stream().sorted(Comparator.comparing(Object::toString)).toList();
	}

}
