package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.FormerName;
import dev.migrator.schema.GeneratedName;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import dev.migrator.schema.WantedSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tests for filters, hooks, renames, names and safe steps. */
class ComparisonRulesTests {

	private final Dialect dialect = new PostgresqlDialectFactory().create();

	private final ComparisonRules rules = ComparisonRules.of(this.dialect);

	@Test
	void tablesOfOtherToolsAreLeftAlone() {
		DatabaseSchema found = schema(table("flyway_schema_history"), table("QRTZ_JOBS"), table("migrator_version"),
				table("users"));

		Difference difference = compare(found, DatabaseSchema.empty(), (rules) -> rules.withFilter(
				new ManagedObjects(DatabaseSchema.empty(), List.of(), List.of(QualifiedName.of("migrator_version")))));

		assertThat(described(difference)).containsExactly("drop table users");
	}

	@Test
	void tableOfOtherToolThatTheModelHasIsCompared() {
		DatabaseSchema wanted = schema(table("shedlock", Column.of("until", ColumnTypes.date())));

		Difference difference = compare(schema(table("shedlock")), wanted,
				(rules) -> rules.withFilter(new ManagedObjects(wanted, List.of(), List.of())));

		assertThat(described(difference)).containsExactly("add column until to shedlock");
	}

	@Test
	void schemaThatNobodyNamesIsLeftAlone() {
		DatabaseSchema found = new DatabaseSchema(List.of("other", "shop"),
				List.of(table("users").withName(new QualifiedName("other", "users")),
						table("users").withName(new QualifiedName("shop", "users"))),
				List.of(), List.of());

		Difference difference = compare(found, DatabaseSchema.empty(),
				(rules) -> rules.withFilter(new ManagedObjects(DatabaseSchema.empty(), List.of("shop"), List.of())));

		assertThat(described(difference)).containsExactly("drop table shop.users");
	}

	@Test
	void patternsMatchNamesWithAndWithoutSchema() {
		NamePatterns patterns = new NamePatterns(List.of(), List.of("tmp_*", "audit.*"));

		assertThat(patterns.includes(object(QualifiedName.of("TMP_users")))).isFalse();
		assertThat(patterns.includes(object(new QualifiedName("audit", "users")))).isFalse();
		assertThat(patterns.includes(object(QualifiedName.of("users")))).isTrue();
		assertThat(new NamePatterns(List.of("app_?"), List.of()).includes(object(QualifiedName.of("users")))).isFalse();
	}

	@Test
	void tableThatAnotherToolRefersToIsNotDropped() {
		Table other = table("qrtz_jobs")
			.plus(ForeignKey.of("fk", List.of("id"), QualifiedName.of("users"), List.of("id")));

		Difference difference = compare(schema(table("users"), other), DatabaseSchema.empty(),
				(rules) -> rules.withFilter(new ManagedObjects(DatabaseSchema.empty(), List.of(), List.of())));

		assertThat(difference.changes()).isEmpty();
		assertThat(difference.notes()).containsExactly("table 'users' is not in the model; it is left alone, since "
				+ "'qrtz_jobs', which is not compared, refers to it");
	}

	@Test
	void saidRenameTakesThePlaceOfDropAndAdd() {
		DatabaseSchema found = schema(table("users", Column.of("nick", ColumnTypes.text())));
		DatabaseSchema wanted = schema(table("people", Column.of("nickname", ColumnTypes.text())));

		Difference difference = compare(found, wanted, (rules) -> rules.withRenames(List
			.of(Rename.parse("users:people", (name) -> true), Rename.parse("users.nick:nickname", (name) -> false))));

		assertThat(described(difference)).containsExactly("rename table users to people",
				"alter column nick of people: rename to nickname");
		assertThat(difference.losesData()).isFalse();
	}

	@Test
	void likelyRenameIsSaidAndNotDone() {
		DatabaseSchema found = schema(table("users", Column.of("nick_name", ColumnTypes.text())));
		DatabaseSchema wanted = schema(table("users", Column.of("name", ColumnTypes.text())));

		Difference difference = compare(found, wanted, UnaryOperator.identity());

		assertThat(described(difference)).containsExactly("add column name to users",
				"drop column nick_name from users");
		assertThat(difference.changes().get(0).remarks()).containsExactly(
				"this looks like column 'nick_name' under another name: if it is, make the file again with "
						+ "--rename users.nick_name:name, so that nothing gets lost");
		assertThat(difference.losesData()).isTrue();
	}

	@Test
	void tableThatMovesToAnotherSchemaIsNoRename() {
		Table users = table("users", Column.of("nick", ColumnTypes.text()), Column.of("bio", ColumnTypes.text()));

		Difference difference = compare(schema(users), schema(users.withName(new QualifiedName("shop", "users"))),
				UnaryOperator.identity());

		assertThat(described(difference)).containsExactly("create table shop.users", "drop table users");
		assertThat(difference.changes().get(0).remarks())
			.containsExactly("this looks like table 'users' in another schema: if it is, write the statement that "
					+ "moves it in place of this and of the drop, so that nothing gets lost");
		assertThat(difference.likelyRenames()).isEmpty();
	}

	@Test
	void formerNamesOfTheModelAreRenames() {
		DatabaseSchema found = schema(table("users", Column.of("nick", ColumnTypes.text())));
		DatabaseSchema wanted = schema(table("people", Column.of("nickname", ColumnTypes.text())));
		List<FormerName> former = List.of(new FormerName(QualifiedName.of("people"), "nickname", "nick"),
				new FormerName(QualifiedName.of("people"), null, "members"),
				new FormerName(QualifiedName.of("people"), null, "users"));

		Difference difference = compare(found, wanted, former);

		assertThat(described(difference)).containsExactly("rename table users to people",
				"alter column nick of people: rename to nickname");
		assertThat(difference.losesData()).isFalse();
		assertThat(compare(wanted, wanted, former)).isEqualTo(new Difference(List.of(), List.of(), List.of()));
	}

	@Test
	void formerNameThatTwoClaimIsNoRename() {
		DatabaseSchema found = schema(table("users", Column.of("zip", ColumnTypes.text())));
		DatabaseSchema wanted = schema(
				table("users", Column.of("home", ColumnTypes.text()), Column.of("work", ColumnTypes.text())));

		Difference difference = compare(found, wanted, List.of(new FormerName(QualifiedName.of("users"), "home", "zip"),
				new FormerName(QualifiedName.of("users"), "work", "zip")));

		assertThat(described(difference)).containsExactly("add column home to users", "add column work to users",
				"drop column zip from users");
	}

	private Difference compare(DatabaseSchema found, DatabaseSchema wanted, List<FormerName> former) {
		return new SchemaComparator(this.rules).compare(found,
				new WantedSchema(wanted, List.of(), List.of(), List.of(), former));
	}

	@Test
	void computedNamesGiveWayToAChosenConvention() {
		QualifiedName name = QualifiedName.of("users");
		Table users = table("users", Column.of("nick", ColumnTypes.text()))
			.withConstraints(List.of(UniqueConstraint.of("UKqcs3g8ggp5q2cjsbq1opm6qnd", List.of("nick"))))
			.withIndexes(List.of(Index.of("IDXgj4jw7d5v9plf0f9l8sj0cqlk", "nick"), Index.of("ix_mine", "nick", "id")));
		List<GeneratedName> generated = List.of(new GeneratedName(name, "UKqcs3g8ggp5q2cjsbq1opm6qnd"),
				new GeneratedName(name, "IDXgj4jw7d5v9plf0f9l8sj0cqlk"));
		WantedSchema wanted = new WantedSchema(schema(users), generated, List.of(), List.of());
		ComparisonRules named = this.rules.withNaming(new NamingConvention(
				Map.of("uq", "uq_%(table_name)s_%(column_0_N_name)s", "ix", "ix_%(table_name)s_%(column_0_name)s")));

		assertThat(new SchemaComparator(named).compare(DatabaseSchema.empty(), wanted).operations().toString())
			.contains("name=uq_users_nick", "name=ix_users_nick", "name=ix_mine");
		assertThat(new SchemaComparator(named).compare(schema(users), wanted).operations()).isEmpty();
		assertThat(new SchemaComparator(this.rules).compare(DatabaseSchema.empty(), wanted).operations().toString())
			.contains("name=UKqcs3g8ggp5q2cjsbq1opm6qnd", "name=IDXgj4jw7d5v9plf0f9l8sj0cqlk");
	}

	@Test
	void sequenceThatTakesThePlaceOfAnotherMustGoOnAboveIt() {
		DatabaseSchema found = schema(table("users")).withSequences(List.of(sequence("old_ids")));
		DatabaseSchema wanted = schema(table("users")).withSequences(List.of(sequence("new_ids")));

		Change instead = safeSteps(found, wanted).get(0);
		assertThat(instead.remarks()).containsExactly("REVIEW: sequence 'new_ids' begins at 1: where rows have ids "
				+ "already, let it begin at the greatest of them plus 50");
		assertThat(instead.needsReview()).isTrue();
		assertThat(instead.losesData()).isFalse();
		Change alone = safeSteps(schema(table("users")), wanted).get(0);
		assertThat(alone.remarks()).isEmpty();
		assertThat(alone.needsReview()).isFalse();
	}

	private List<Change> safeSteps(DatabaseSchema found, DatabaseSchema wanted) {
		return new SafeSteps(this.rules, List.of()).of(compare(found, wanted, UnaryOperator.identity()).changes(),
				found, wanted);
	}

	private static Sequence sequence(String name) {
		return new Sequence(QualifiedName.of(name), 1L, 50L, null, null, null, false);
	}

	@Test
	void renameThatDoesNotFitIsNoted() {
		Difference difference = compare(schema(table("users")), schema(table("users")),
				(rules) -> rules.withRenames(List.of(new Rename(QualifiedName.of("users"), "a", "b"))));

		assertThat(difference.changes()).isEmpty();
		assertThat(difference.notes()).singleElement().asString().startsWith("the rename of 'users.a' to 'b'");
	}

	@Test
	void textWithoutColonIsNoRename() {
		assertThatIllegalArgumentException().isThrownBy(() -> Rename.parse("users", (name) -> true))
			.withMessage("'users' is not a rename; write 'old_table:new_table' or 'table.old_column:new_column'");
	}

	@Test
	void hooksHaveTheLastWord() {
		DatabaseSchema found = schema(table("users", Column.of("a", ColumnTypes.integer())));
		DatabaseSchema wanted = schema(
				table("users", Column.of("a", ColumnTypes.text()).withDefault(new ColumnDefault("now()"))));
		ComparisonHooks hooks = new ComparisonHooks() {
			@Override
			public Optional<Boolean> sameType(QualifiedName table, Column is, Column should) {
				return Optional.of(true);
			}

			@Override
			public Optional<Boolean> sameDefault(QualifiedName table, Column is, Column should) {
				return Optional.of(true);
			}
		};

		assertThat(compare(found, wanted, (rules) -> rules.withHooks(hooks)).changes()).isEmpty();
	}

	@Test
	void conventionNamesConstraintsWithoutName() {
		Table wanted = table("users").plus(UniqueConstraint.of(null, List.of("id")));

		Difference difference = compare(schema(table("users")), schema(wanted), (rules) -> rules
			.withNaming(new NamingConvention(Map.of("uq", "unique_%(table_name)s_%(column_0_name)s"))));

		assertThat(described(difference)).containsExactly("add unique constraint unique_users_id (id) to users");
	}

	@Test
	void nameThatTwoTablesWouldHaveIsGivenOnce() {
		UniqueConstraint unique = UniqueConstraint.of("uk123", List.of("id"));

		Difference difference = compare(schema(table("a"), table("b")),
				schema(table("a").plus(unique), table("b").plus(unique)), UnaryOperator.identity());

		assertThat(described(difference)).containsExactly("add unique constraint uk123 (id) to a",
				"add unique constraint uq_b_id (id) to b");
	}

	@Test
	void columnThatRefusesNullsComesInThreeSteps() {
		DatabaseSchema found = schema(table("users"));
		DatabaseSchema wanted = schema(table("users", Column.of("age", ColumnTypes.integer()).withNullable(false)));

		RevisionDraft draft = new Draughtsman(this.rules).draft(found,
				compare(found, wanted, UnaryOperator.identity()));

		assertThat(draft.upgradeOperations().stream().map(OperationDescription::of)).containsExactly(
				"add column age to users", "execute update users set age = 0 where age is null",
				"alter column age of users: not null");
		assertThat(draft.upgrade().get(1).remarks())
			.containsExactly("REVIEW: put in the value of column 'age' for the rows that are there already");
		assertThat(draft.downgradeOperations().stream().map(OperationDescription::of))
			.containsExactly("drop column age from users");
	}

	@Test
	void valuesThatAreNotConvertedByThemselvesAreCastBothWays() {
		DatabaseSchema found = schema(table("users", Column.of("age", ColumnTypes.varchar(10))));
		DatabaseSchema wanted = schema(table("users", Column.of("age", ColumnTypes.bool())));

		RevisionDraft draft = new Draughtsman(this.rules).draft(found,
				compare(found, wanted, UnaryOperator.identity()));

		assertThat(draft.upgradeOperations().toString()).contains("using=cast(age as boolean)");
		assertThat(draft.downgradeOperations().toString()).contains("using=null");
		assertThat(draft.upgrade().get(0).losesData()).isTrue();
	}

	private static ComparedObject object(QualifiedName name) {
		return new ComparedObject(ObjectKind.TABLE, name, null, true);
	}

	private Difference compare(DatabaseSchema found, DatabaseSchema wanted, UnaryOperator<ComparisonRules> change) {
		return new SchemaComparator(change.apply(this.rules)).compare(found, wanted);
	}

	private static List<String> described(Difference difference) {
		return difference.operations().stream().map(OperationDescription::of).toList();
	}

	private static DatabaseSchema schema(Table... tables) {
		return DatabaseSchema.empty().withTables(List.of(tables));
	}

	private static Table table(String name, Column... more) {
		List<Column> columns = new ArrayList<>(List.of(Column.of("id", ColumnTypes.bigint())));
		columns.addAll(List.of(more));
		return new Table(QualifiedName.of(name), columns, List.of(), List.of(), null);
	}

}
