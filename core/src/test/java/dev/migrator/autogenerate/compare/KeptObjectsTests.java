package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for what stays because something that is not compared needs it. */
class KeptObjectsTests {

	private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("a", "b"));

	private final ComparisonRules rules = ComparisonRules.of(new PostgresqlDialectFactory().create());

	@Test
	void whatATableRefersToThatIsLeftAloneStaysAsWell() {
		DatabaseSchema found = schema(table("a"), table("b").plus(key("b", "a")),
				table("other").plus(key("other", "b")), table("c").plus(key("c", "b")));

		Difference difference = compare(found, DatabaseSchema.empty(), new NamePatterns(List.of(), List.of("other")));

		assertThat(described(found, difference)).containsExactly("drop table c");
		assertThat(difference.notes()).containsExactly(
				"table 'b' is not in the model; it is left alone, since 'other', which is not compared, refers to it",
				"table 'a' is not in the model; it is left alone, since 'b', which is left alone, refers to it");
	}

	@Test
	void foreignKeyThatIsNotComparedKeepsItsTable() {
		DatabaseSchema found = schema(table("a"), table("b").plus(key("b", "a")));

		Difference difference = compare(found, schema(table("b")), (object) -> object.kind() != ObjectKind.CONSTRAINT);

		assertThat(described(found, difference)).isEmpty();
		assertThat(difference.notes()).containsExactly("table 'a' is not in the model; it is left alone, since "
				+ "something of 'b' that is not compared refers to it");
	}

	@Test
	void tablesThatReferToEachOtherByKeysThatAreNotComparedAreDroppedInOrder() {
		DatabaseSchema found = schema(table("a"), table("b").plus(key("b", "a")));

		Difference difference = compare(found, DatabaseSchema.empty(),
				(object) -> object.kind() != ObjectKind.CONSTRAINT);

		assertThat(described(found, difference)).containsExactly("drop table b", "drop table a");
	}

	@Test
	void tableThatIsRenamedNeedsNothingByItsOldName() {
		DatabaseSchema found = schema(table("a"), table("b").plus(key("b", "a")));
		ComparisonRules renaming = this.rules.withRenames(List.of(new Rename(QualifiedName.of("b"), null, "c")));

		Difference difference = new SchemaComparator(renaming).compare(found, schema(table("c")));

		assertThat(described(found, difference)).containsExactly("rename table b to c", "drop foreign key b_fk from c",
				"drop table a");
		assertThat(difference.notes()).isEmpty();
	}

	@Test
	void keyThatATableRefersToWhichIsNotComparedStays() {
		Column code = Column.of("code", ColumnTypes.bigint());
		Table keyed = table("a", code).plus(UniqueConstraint.of("uq", List.of("code")));
		DatabaseSchema found = schema(keyed,
				table("other").plus(ForeignKey.of("fk", List.of("id"), QualifiedName.of("a"), List.of("code"))));
		NamePatterns filter = new NamePatterns(List.of(), List.of("other"));

		Difference withoutColumn = compare(found, schema(table("a")), filter);
		assertThat(described(found, withoutColumn)).isEmpty();
		assertThat(withoutColumn.notes()).containsExactly("what 'other', which is not compared, refers to is not in "
				+ "the model; columns [code] of 'a' are left alone as a key");
		assertThat(described(found, compare(found, schema(table("a", code)), filter))).isEmpty();
		Difference same = compare(found, schema(keyed), filter);
		assertThat(described(found, same)).isEmpty();
		assertThat(same.notes()).isEmpty();
	}

	@Test
	void enumTypeOfATableThatIsNotComparedStays() {
		Table other = table("other", Column.of("mood", ColumnTypes.array(ColumnTypes.named("mood"))));
		DatabaseSchema found = schema(other).withEnumTypes(List.of(MOOD));

		Difference difference = compare(found, DatabaseSchema.empty(), new NamePatterns(List.of(), List.of("other")));

		assertThat(difference.changes()).isEmpty();
		assertThat(difference.notes()).containsExactly("enum type 'mood' is not in the model; it is left alone, since "
				+ "'other', which is not compared, uses it");
	}

	@Test
	void enumTypeOfATableThatIsNotComparedTakesValuesButIsNotMadeAgain() {
		DatabaseSchema found = schema(table("other", Column.of("mood", ColumnTypes.named("mood"))))
			.withEnumTypes(List.of(MOOD));
		NamePatterns filter = new NamePatterns(List.of(), List.of("other"));
		EnumType longer = new EnumType(MOOD.name(), List.of("a", "b", "c"));
		EnumType shorter = new EnumType(MOOD.name(), List.of("a"));

		assertThat(described(found, compare(found, schema().withEnumTypes(List.of(longer)), filter)))
			.containsExactly("add value 'c' to enum type mood");
		Difference difference = compare(found, schema().withEnumTypes(List.of(shorter)), filter);
		assertThat(difference.changes()).isEmpty();
		assertThat(difference.notes()).containsExactly("enum type 'mood' has the values [a, b] instead of [a]; it is "
				+ "left alone, since 'other', which is not compared, uses it and it would have to be made again");
	}

	@Test
	void sequenceIsUsedByItsWholeName() {
		Column id = Column.of("number", ColumnTypes.bigint())
			.withDefault(new ColumnDefault("nextval('\"users_id\"'::regclass)"));
		List<Sequence> sequences = List.of(sequence("users_id"), sequence("users"), sequence("id"));
		DatabaseSchema found = schema(table("users", id)).withSequences(sequences);

		Difference difference = compare(found, schema(table("users", id)), ObjectFilter.everything());

		assertThat(described(found, difference)).containsExactly("drop sequence id", "drop sequence users");
		assertThat(difference.notes()).containsExactly(
				"sequence 'users_id' is not in the model; it is left alone, since a column takes its values from it");
	}

	@Test
	void sequenceOfAnotherSchemaIsAnotherSequence() {
		QualifiedName name = new QualifiedName("shop", "ids");

		assertThat(SequenceUse.isIn("nextval('shop.ids'::regclass)", name)).isTrue();
		assertThat(SequenceUse.isIn("NEXT VALUE FOR \"SHOP\".\"IDS\"", name)).isTrue();
		assertThat(SequenceUse.isIn("nextval('ids'::regclass)", name)).as("it may be found without its schema")
			.isTrue();
		assertThat(SequenceUse.isIn("nextval('other.ids'::regclass)", name)).isFalse();
		assertThat(SequenceUse.isIn("nextval(`test`.`ids`)", QualifiedName.of("ids"))).isTrue();
		assertThat(SequenceUse.isIn("next value for my_ids", QualifiedName.of("ids"))).isFalse();
	}

	private Difference compare(DatabaseSchema found, DatabaseSchema wanted, ObjectFilter filter) {
		return new SchemaComparator(this.rules.withFilter(filter)).compare(found, wanted);
	}

	// Drafting projects the operations on the whole schema, and so finds what cannot be.
	private List<String> described(DatabaseSchema found, Difference difference) {
		return new Draughtsman(this.rules).draft(found, difference)
			.upgradeOperations()
			.stream()
			.map(OperationDescription::of)
			.toList();
	}

	private static DatabaseSchema schema(Table... tables) {
		return DatabaseSchema.empty().withTables(List.of(tables));
	}

	private static Sequence sequence(String name) {
		return new Sequence(QualifiedName.of(name), 1L, 1L, null, null, null, false);
	}

	private static ForeignKey key(String table, String referenced) {
		return ForeignKey.of(table + "_fk", List.of("id"), QualifiedName.of(referenced), List.of("id"));
	}

	private static Table table(String name, Column... more) {
		List<Column> columns = new ArrayList<>(List.of(Column.of("id", ColumnTypes.bigint())));
		columns.addAll(List.of(more));
		return new Table(QualifiedName.of(name), columns, List.of(), List.of(), null);
	}

}
