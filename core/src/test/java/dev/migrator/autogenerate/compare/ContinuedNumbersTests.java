package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.stream.Stream;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.FormerName;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.Identity;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Where new generators go on. */
class ContinuedNumbersTests {

	private final Dialect dialect = new H2DialectFactory().create();

	@Test
	void newSequenceGoesOnAboveTheRowsThatAreThere() {
		assertThat(upgrade(schema(table("orders")), schema(table("orders"), sequence("order_ids", 50)),
				generator("order_ids", "orders")))
			.isEqualTo("""
					op.createSequence(sequence("order_ids").increment(50));
					op.alterSequence("order_ids", (c) -> c.restartAbove("orders", "id").by(50));""");
	}

	@Test
	void newSequenceOfANewTableBeginsAtItsStart() {
		assertThat(upgrade(schema(), schema(table("orders"), sequence("orders_ids", 50)),
				generator("orders_ids", "orders")))
			.startsWith("""
					op.createSequence(sequence("orders_ids").increment(50));
					op.createTable("orders",""")
			.doesNotContain("restartAbove");
	}

	@Test
	void newSequenceOfSeveralTablesGoesOnAboveThoseThatAreThere() {
		assertThat(upgrade(schema(table("cats")), schema(table("cats"), table("dogs"), sequence("animal_ids", 1)),
				generator("animal_ids", "cats", "dogs")))
			.contains("op.alterSequence(\"animal_ids\", (c) -> c.restartAbove(\"cats\", \"id\").by(50));");
	}

	@Test
	void smallerIncrementLeavesRoomForTheLargerOneThatComesBack() {
		GeneratedRevision revision = generate(schema(table("orders"), sequence("order_ids", 50)),
				schema(table("orders"), sequence("order_ids", 1)), generator("order_ids", "orders").withDistance(1));

		assertThat(java(revision, true)).contains("increment(1)").contains("restartAbove(\"order_ids\")");
		assertThat(java(revision, false)).contains("increment(50)").contains(".by(50)");
	}

	@Test
	void sequenceThatIsThereGoesOnAboveTheRowsOfATableThatJoinsIt() {
		assertThat(upgrade(schema(table("orders"), sequence("ids", 50), sequence("orders_seq", 50)),
				schema(table("orders"), sequence("ids", 50)), generator("ids", "orders")))
			.contains(
					"op.alterSequence(\"ids\", (c) -> c.restartAbove(\"orders\", \"id\").restartAbove(\"ids\").by(50));");
		assertThat(upgrade(schema(table("orders"), sequence("ids", 50), sequence("cats_seq", 50)),
				schema(table("orders"), sequence("ids", 50)), generator("ids", "orders")))
			.doesNotContain("restartAbove");
	}

	@Test
	void sequenceOfWhichNothingIsKnownIsMarked() {
		assertThat(upgrade(schema(table("orders")), schema(table("orders"), sequence("orders_ids", 50)))).isEqualTo(
				"""
						// REVIEW: sequence 'orders_ids' begins at 1: where rows have ids already, let it begin at the greatest of them plus 50
						op.createSequence(sequence("orders_ids").increment(50));""");
	}

	@Test
	void sequenceGoesOnAboveTheOneInWhosePlaceItComesBothWays() {
		GeneratedRevision revision = generate(schema(table("orders"), sequence("order_ids", 20)),
				schema(table("orders"), sequence("order_numbers", 50)), generator("order_numbers", "orders"));

		assertThat(java(revision, true)).isEqualTo(
				"""
						op.createSequence(sequence("order_numbers").increment(50));
						op.alterSequence("order_numbers", (c) -> c.restartAbove("orders", "id").restartAbove("order_ids").by(50));
						// LOSES DATA: the number that sequence 'order_ids' has reached gets lost
						op.dropSequence(sequence("order_ids").increment(20));""");
		assertThat(java(revision, false)).isEqualTo(
				"""
						op.createSequence(sequence("order_ids").increment(20));
						op.alterSequence("order_ids", (c) -> c.restartAbove("orders", "id").restartAbove("order_numbers").by(20));
						// LOSES DATA: the number that sequence 'order_numbers' has reached gets lost
						op.dropSequence(sequence("order_numbers").increment(50));""");
	}

	@Test
	void ofSeveralSequencesThoseThatAreNamedAlikeAreTheOldOnes() {
		assertThat(upgrade(
				schema(table("orders"), sequence("orders_seq", 50), sequence("ticket_seq", 50), sequence("x", 50)),
				schema(table("orders"), sequence("ticket_ids", 50)), generator("ticket_ids", "orders")))
			.contains("restartAbove(\"orders\", \"id\")")
			.contains("restartAbove(\"orders_seq\")")
			.contains("restartAbove(\"ticket_seq\")")
			.doesNotContain("restartAbove(\"x\")");
	}

	@Test
	void sequenceThatComesBackForAnIdentityGoesOnAboveTheRows() {
		GeneratedRevision revision = generate(schema(table("orders"), sequence("order_ids", 50)),
				schema(table("orders", Identity.byDefault())));

		assertThat(java(revision, false)).isEqualTo("""
				op.createSequence(sequence("order_ids").increment(50));
				op.alterColumn("orders", "id", (c) -> c.dropIdentity().existing(column("id", bigint()).identity()));
				op.alterSequence("order_ids", (c) -> c.restartAbove("orders", "id").by(50));""");
	}

	@Test
	void sequenceWithAnotherIncrementNeverGoesBack() {
		assertThat(upgrade(schema(table("orders"), sequence("order_ids", 5)),
				schema(table("orders"), sequence("order_ids", 50)), generator("order_ids", "orders")))
			.isEqualTo("""
					op.alterSequence("order_ids", (c) -> c.increment(50)
					        .restartAbove("orders", "id")
					        .restartAbove("order_ids")
					        .by(50)
					        .existing(sequence("order_ids").increment(5)));""");
	}

	@Test
	void renamedTableIsThere() {
		WantedSchema wanted = new WantedSchema(schema(table("orders"), sequence("order_ids", 50)), List.of(), List.of(),
				List.of(), List.of(new FormerName(QualifiedName.of("orders"), null, "sales")),
				List.of(generator("order_ids", "orders")));

		assertThat(java(new Autogenerator(this.dialect, ComparisonRules.of(this.dialect))
			.generate(schema(table("sales")), wanted), true)).isEqualTo("""
					op.renameTable("sales", "orders");
					op.createSequence(sequence("order_ids").increment(50));
					op.alterSequence("order_ids", (c) -> c.restartAbove("orders", "id").by(50));""");
	}

	@Test
	void rowThatStandsForASequenceGoesOnAboveTheRows() {
		Table rows = new Table(QualifiedName.of("id_rows"),
				List.of(Column.of("name_of", ColumnTypes.varchar(20)), Column.of("next", ColumnTypes.bigint())),
				List.of(), List.of(), null);
		IdGenerator generator = new IdGenerator(rows.name(), new IdGenerator.Row("next", "name_of", "order's"),
				List.of(new NumberedColumn(QualifiedName.of("orders"), "id")), 11, 49, 1);
		Dialect mysql = new MysqlDialectFactory().create();
		WantedSchema wanted = new WantedSchema(schema(table("orders"), rows), List.of(),
				List.of(new InitialRows(rows.name(), List.of("insert into id_rows values ('order''s', 10)"))),
				List.of(), List.of(), List.of(generator));

		assertThat(java(new Autogenerator(mysql, ComparisonRules.of(mysql)).generate(schema(table("orders")), wanted),
				true))
			.endsWith(
					"""
							op.execute("insert into id_rows values ('order''s', 10)");
							op.execute(
							        "update id_rows set next = (select coalesce(max(id), 10) + 49 from orders where id >= 11) where name_of = 'order''s'");""");
	}

	private String upgrade(DatabaseSchema found, DatabaseSchema wanted, IdGenerator... generators) {
		return java(generate(found, wanted, generators), true);
	}

	private GeneratedRevision generate(DatabaseSchema found, DatabaseSchema wanted, IdGenerator... generators) {
		return new Autogenerator(this.dialect, ComparisonRules.of(this.dialect)).generate(found,
				new WantedSchema(wanted, List.of(), List.of(), List.of(), List.of(), List.of(generators)));
	}

	private String java(GeneratedRevision revision, boolean upgrade) {
		Autogenerator generator = new Autogenerator(this.dialect, ComparisonRules.of(this.dialect));
		return upgrade ? generator.java(revision).upgrade() : generator.java(revision).downgrade();
	}

	private static IdGenerator generator(String sequence, String... tables) {
		return new IdGenerator(QualifiedName.of(sequence), null,
				Stream.of(tables).map((each) -> new NumberedColumn(QualifiedName.of(each), "id")).toList(), 1, 50, 1);
	}

	private static DatabaseSchema schema(Object... objects) {
		return DatabaseSchema.empty()
			.withTables(Stream.of(objects).filter(Table.class::isInstance).map(Table.class::cast).toList())
			.withSequences(Stream.of(objects).filter(Sequence.class::isInstance).map(Sequence.class::cast).toList());
	}

	private static Table table(String name) {
		return table(name, null);
	}

	private static Table table(String name, @Nullable Identity identity) {
		return new Table(QualifiedName.of(name),
				List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(identity)),
				List.of(new PrimaryKey(null, List.of("id"))), List.of(), null);
	}

	private static Sequence sequence(String name, long increment) {
		return new Sequence(QualifiedName.of(name), null, increment, null, null, null, false);
	}

}
