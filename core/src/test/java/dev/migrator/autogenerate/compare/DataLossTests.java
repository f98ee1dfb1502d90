package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for what is marked as a loss of data, both ways. */
class DataLossTests {

	private static final QualifiedName ORDERS = QualifiedName.of("orders");

	private static final QualifiedName MOOD = QualifiedName.of("mood");

	private static final Column TOTAL = Column.of("total", ColumnTypes.integer());

	private final Dialect dialect = new PostgresqlDialectFactory().create();

	@Test
	void computedColumnThatBecomesPlainKeepsItsValues() {
		RevisionDraft draft = draft(orders(computed("amount * 2")), orders(TOTAL));

		assertThat(lines(draft.upgrade())).containsExactly("drop column total from orders",
				"add column total to orders", "-- column 'total' keeps the values that it was computed to",
				"execute update orders set total = (amount * 2)");
		assertThat(lines(draft.downgrade())).containsExactly(
				"-- LOSES DATA: the values of column 'total' of 'orders' get lost", "drop column total from orders",
				"add column total to orders");
	}

	@Test
	void plainColumnThatBecomesComputedLosesItsValuesAndTheComputedOnesAreKeptOnTheWayBack() {
		RevisionDraft draft = draft(orders(TOTAL), orders(computed("amount * 2")));

		assertThat(lines(draft.upgrade())).containsExactly(
				"-- LOSES DATA: the values of column 'total' of 'orders' get lost", "drop column total from orders",
				"add column total to orders");
		assertThat(lines(draft.downgrade())).containsExactly("drop column total from orders",
				"add column total to orders", "-- column 'total' keeps the values that it was computed to",
				"execute update orders set total = (amount * 2)");
	}

	@Test
	void computedColumnThatBecomesPlainAndRefusesNullsIsClosedBehind() {
		RevisionDraft draft = draft(orders(computed("amount * 2")), orders(TOTAL.withNullable(false)));

		assertThat(lines(draft.upgrade())).containsExactly("drop column total from orders",
				"add column total to orders", "-- column 'total' keeps the values that it was computed to",
				"execute update orders set total = (amount * 2)",
				"-- rows in which column 'total' of 'orders' is null make this fail: give them a value before",
				"alter column total of orders: not null");
		assertThat(lines(
				draft(orders(computed("amount * 2").withNullable(false)), orders(TOTAL.withNullable(false))).upgrade()))
			.hasSize(5)
			.last()
			.isEqualTo("alter column total of orders: not null");
	}

	@Test
	void valuesThatCannotBeComputedOnceMoreAreMarked() {
		String mark = "-- LOSES DATA: the values that column 'total' of 'orders' was computed to get lost";
		Table widened = orders(TOTAL).withColumns(List.of(Column.of("amount", ColumnTypes.bigint()), TOTAL));
		Column identity = TOTAL.withNullable(false).withIdentity(new Identity(true, null, null));
		Column flag = Column.of("total", ColumnTypes.bool());

		assertThat(lines(draft(orders(computed("amount * 2")), widened).upgrade())).contains(mark);
		assertThat(lines(draft(orders(computed("amount * 2")), orders(identity)).upgrade())).contains(mark);
		assertThat(lines(draft(orders(computed("amount * 2")), orders(flag)).upgrade())).contains(mark);
	}

	@Test
	void valuesOfAColumnThatGoesAreComputedBeforeItGoes() {
		Table without = orders(TOTAL).withColumns(List.of(TOTAL));

		assertThat(lines(draft(orders(computed("amount * 2")), without).upgrade())).containsExactly(
				"drop column total from orders", "add column total to orders",
				"-- column 'total' keeps the values that it was computed to",
				"execute update orders set total = (amount * 2)",
				"-- LOSES DATA: the values of column 'amount' of 'orders' get lost", "drop column amount from orders");
	}

	@Test
	void computedColumnThatGoesOrIsComputedOtherwiseLosesNothing() {
		assertThat(draft(orders(computed("amount * 2")), orders()).upgrade()).noneMatch(Change::losesData);
		assertThat(draft(orders(computed("amount * 2")), orders(computed("amount * 3"))).upgrade())
			.noneMatch(Change::losesData);
	}

	@Test
	void typeThatHoldsLessIsMarkedByWhatTheDatabaseMakesOfIt() {
		assertThat(losesData(ColumnTypes.numeric(10, 2), ColumnTypes.doublePrecision())).isTrue();
		assertThat(losesData(ColumnTypes.bigint(), ColumnTypes.doublePrecision())).isTrue();
		assertThat(losesData(ColumnTypes.doublePrecision(), ColumnTypes.real())).isTrue();
		assertThat(losesData(ColumnTypes.varchar(10), ColumnTypes.raw("varchar(20)"))).isFalse();
		assertThat(losesData(ColumnTypes.varchar(10), ColumnTypes.raw("character varying(5)"))).isTrue();
		assertThat(losesData(ColumnTypes.timestamp(6), ColumnTypes.timestampWithTimeZone(6))).isFalse();
		assertThat(losesData(ColumnTypes.timestamp(6), ColumnTypes.timestampWithTimeZone(3))).isTrue();
		assertThat(losesData(ColumnTypes.timestampWithTimeZone(6), ColumnTypes.timestamp(6))).isTrue();
	}

	@Test
	void bareDecimalOfMysqlHoldsWholeNumbersOnly() {
		ComparisonRules rules = ComparisonRules.of(new MysqlDialectFactory().create());
		Column is = Column.of("total", ColumnTypes.numeric(12, 2));
		Column should = Column.of("total", ColumnTypes.raw("decimal"));

		assertThat(new SchemaComparator(rules).compare(schema(orders(is)), schema(orders(should))).losesData())
			.isTrue();
	}

	@Test
	void enumTypeThatIsMadeAgainIsMarkedWhereValuesGo() {
		Column column = Column.of("mood", ColumnTypes.named("mood"));
		DatabaseSchema few = schema(orders(column)).withEnumTypes(List.of(new EnumType(MOOD, List.of("a", "b"))));
		DatabaseSchema more = schema(orders(column)).withEnumTypes(List.of(new EnumType(MOOD, List.of("a", "b", "c"))));
		String mark = "-- LOSES DATA: rows with a value that enum type 'mood' no longer has make this fail: "
				+ "change them before";

		assertThat(lines(draft(more, few).upgrade())).containsSubsequence(mark, "drop enum type mood")
			.filteredOn((line) -> line.startsWith("--"))
			.hasSize(1);
		assertThat(lines(draft(few, more).downgrade())).containsSubsequence(mark, "drop enum type mood")
			.filteredOn((line) -> line.startsWith("--"))
			.hasSize(1);
		assertThat(draft(more, few).downgrade()).noneMatch(Change::losesData);
	}

	@Test
	void schemaThatIsUndoneIsMarked() {
		DatabaseSchema wanted = new DatabaseSchema(List.of("audit"), List.of(), List.of(), List.of());

		assertThat(lines(draft(DatabaseSchema.empty(), wanted).downgrade()))
			.containsExactly("-- LOSES DATA: what else is in schema 'audit' gets lost", "drop schema audit");
	}

	private boolean losesData(ColumnType before, ColumnType after) {
		return draft(orders(Column.of("total", before)), orders(Column.of("total", after))).upgrade()
			.stream()
			.anyMatch(Change::losesData);
	}

	private RevisionDraft draft(Table found, Table wanted) {
		return draft(schema(found), schema(wanted));
	}

	private RevisionDraft draft(DatabaseSchema found, DatabaseSchema wanted) {
		ComparisonRules rules = ComparisonRules.of(this.dialect);
		return new Draughtsman(rules).draft(found, new SchemaComparator(rules).compare(found, wanted));
	}

	private static List<String> lines(List<Change> changes) {
		return changes.stream()
			.flatMap((change) -> Stream.concat(change.markedRemarks().stream().map((each) -> "-- " + each),
					Stream.of(OperationDescription.of(change.operation()))))
			.toList();
	}

	private static DatabaseSchema schema(Table table) {
		return DatabaseSchema.empty().withTables(List.of(table));
	}

	private static Column computed(String expression) {
		return TOTAL.withGenerated(new Generated(expression, true));
	}

	private static Table orders(Column... more) {
		List<Column> columns = Stream.concat(Stream.of(Column.of("amount", ColumnTypes.integer())), Stream.of(more))
			.toList();
		return new Table(ORDERS, columns, List.of(), List.of(), null);
	}

}
