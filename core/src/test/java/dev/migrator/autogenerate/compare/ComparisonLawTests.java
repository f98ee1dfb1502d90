package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.RandomSchemas;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for the laws of comparison, on schemas made from seeds. */
class ComparisonLawTests {

	private static final int SEEDS = 400;

	static Stream<Dialect> dialects() {
		return Stream.of(new PostgresqlDialectFactory().create(), new H2DialectFactory().create(),
				new MysqlDialectFactory().create(), new MariadbDialectFactory().create(),
				new SqliteDialectFactory().create());
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void schemaEqualsItself(Dialect dialect) {
		for (long seed = 0; seed < SEEDS; seed++) {
			DatabaseSchema schema = new RandomSchemas(seed).schema();

			assertThat(compare(dialect, schema, schema).changes()).as("seed %s", seed).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void operationsBetweenUnrelatedSchemasMakeTheWantedOne(Dialect dialect) {
		for (long seed = 0; seed < SEEDS; seed++) {
			assertSound(dialect, new RandomSchemas(seed).schema(), new RandomSchemas(seed + SEEDS).schema(),
					"seed " + seed);
		}
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void operationsBetweenRelatedSchemasMakeTheWantedOne(Dialect dialect) {
		Set<String> seen = new TreeSet<>();
		for (long seed = 0; seed < SEEDS; seed++) {
			RandomSchemas random = new RandomSchemas(seed);
			DatabaseSchema found = random.schema();
			DatabaseSchema wanted = found;
			for (int i = 0; i < 8; i++) {
				wanted = changed(random, wanted);
			}
			assertSound(dialect, found, wanted, "seed " + seed)
				.forEach((operation) -> seen.add(operation.getClass().getSimpleName()));
		}
		assertThat(seen).contains("AddColumn", "AlterColumn", "CreateCheckConstraint", "CreateForeignKey",
				"CreateIndex", "CreatePrimaryKey", "CreateTable", "CreateUniqueConstraint", "DropColumn",
				"DropConstraint", "DropIndex", "DropTable");
	}

	private static DatabaseSchema changed(RandomSchemas random, DatabaseSchema schema) {
		Optional<Operation> operation = random.operation(schema);
		try {
			return operation.isPresent() ? SchemaProjection.project(schema, operation.get()) : schema;
		}
		catch (ProjectionException ex) {
			return schema;
		}
	}

	private static List<Operation> assertSound(Dialect dialect, DatabaseSchema found, DatabaseSchema wanted,
			String seed) {
		StorableSchema storable = new StorableSchema(dialect.features());
		DatabaseSchema is = storable.of(found);
		DatabaseSchema should = storable.of(wanted);
		SchemaFacts facts = new SchemaFacts(dialect.typeRules(), should);

		Difference difference = compare(dialect, is, should);

		DatabaseSchema made = SchemaProjection.project(is, difference.operations());
		assertThat(facts.of(made)).as("%s on %s: %s", seed, dialect.name(), lines(difference))
			.containsExactlyElementsOf(facts.of(should));
		assertThat(compare(dialect, made, should).changes()).as("%s again", seed).isEmpty();
		assertThat(compare(dialect, is, should)).as("%s twice", seed).isEqualTo(difference);
		assertDraft(dialect, is, difference, seed);
		return difference.operations();
	}

	private static void assertDraft(Dialect dialect, DatabaseSchema is, Difference difference, String seed) {
		ComparisonRules rules = ComparisonRules.of(dialect);
		RevisionDraft draft = new Draughtsman(rules).draft(is, difference);
		DatabaseSchema made = SchemaProjection.project(is, difference.operations());
		SchemaFacts back = new SchemaFacts(dialect.typeRules(), is);

		DatabaseSchema up = SchemaProjection.project(is, draft.upgradeOperations());
		assertThat(compare(dialect, up, made).changes()).as("%s in safe steps", seed).isEmpty();
		assertThat(back.of(SchemaProjection.project(up, draft.downgradeOperations()))).as("%s back", seed)
			.containsExactlyElementsOf(back.of(is));
	}

	private static String lines(Difference difference) {
		List<String> lines = new ArrayList<>();
		difference.operations().forEach((operation) -> lines.add(operation.toString()));
		return String.join("\n", lines);
	}

	private static Difference compare(Dialect dialect, DatabaseSchema found, DatabaseSchema wanted) {
		return new SchemaComparator(ComparisonRules.of(dialect)).compare(found, wanted);
	}

}
