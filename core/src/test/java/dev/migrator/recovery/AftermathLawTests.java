package dev.migrator.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.RandomSchemas;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of the look: whether the operation ran or not, what it says is left to do leads
 * to the same schema.
 */
class AftermathLawTests {

	private static final int SEEDS = 4000;

	private final Dialect dialect = new PostgresqlDialectFactory().create();

	@Test
	void whatIsLeftToDoLeadsToTheSameSchemaFromBeforeAndFromAfter() {
		Set<String> unknown = new TreeSet<>();
		int judged = 0;
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomSchemas random = new RandomSchemas(seed);
			DatabaseSchema before = random.schema();
			Optional<Operation> operation = random.operation(before).filter((each) -> fits(before, each));
			if (operation.isEmpty()) {
				continue;
			}
			DatabaseSchema after = SchemaProjection.project(before, operation.get());
			for (DatabaseSchema found : List.of(before, after)) {
				Aftermath aftermath = new AftermathReader(this.dialect).read(new StoredCatalog(found, List.of()),
						operation.get(), null);
				if (aftermath.kind() == Aftermath.Kind.UNKNOWN) {
					unknown.add(operation.get().getClass().getSimpleName());
					continue;
				}
				assertThat(ordered(SchemaProjection.project(found, aftermath.remainder())))
					.as("seed %s: %s, %s", seed, operation.get(), aftermath)
					.isEqualTo(ordered(after));
				judged++;
			}
		}
		assertThat(judged).isGreaterThan(SEEDS);
		assertThat(unknown).isSubsetOf("AlterColumn", "AlterSequence", "CreateCheckConstraint");
	}

	private static boolean fits(DatabaseSchema schema, Operation operation) {
		try {
			return !SchemaProjection.project(schema, operation).equals(schema);
		}
		catch (ProjectionException ex) {
			return false;
		}
	}

	private static DatabaseSchema ordered(DatabaseSchema schema) {
		return new DatabaseSchema(sorted(schema.schemas()),
				sorted(schema.tables().stream().map(AftermathLawTests::ordered).toList()), sorted(schema.sequences()),
				sorted(schema.enumTypes()));
	}

	private static Table ordered(Table table) {
		List<Constraint> constraints = sorted(table.constraints());
		return table.withConstraints(constraints).withIndexes(sorted(table.indexes()));
	}

	private static <T> List<T> sorted(List<T> list) {
		return list.stream().sorted(Comparator.comparing(String::valueOf)).toList();
	}

}
