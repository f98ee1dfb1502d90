package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.Rename;
import dev.migrator.operation.ColumnChange;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.Operations;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other tools do not see: each test changes the database, and what is reported
 * undoes just that.
 */
interface ChangedTraps {

	/**
	 * Return the database as Hibernate has made it.
	 * @return the database
	 */
	TrapDatabase database();

	@Test
	default void everyChangeOfTypeIsSeen() throws SQLException {
		assertReported((op) -> op.alterColumn("maker", "city", (city) -> city.type(ColumnTypes.text())),
				"alter column city of maker: type");
		assertReported((op) -> op.alterColumn("item", "ranking", (ranking) -> ranking.type(ColumnTypes.varchar(20))),
				"alter column ranking of item: type");
	}

	@Test
	default void precisionOfTimestampIsSeen() throws SQLException {
		assertReported((op) -> op.alterColumn("moments", "milli_at", (column) -> column.type(ColumnTypes.timestamp(6))),
				"alter column milli_at of moments: type");
	}

	@Test
	default void localTimestampIsNoTimestampWithZone() throws SQLException {
		assertReported(
				(op) -> op.alterColumn("moments", "local_at",
						(column) -> column.type(ColumnTypes.timestampWithTimeZone(6))),
				"alter column local_at of moments: type");
	}

	@Test
	default void actionOfForeignKeyIsSeen() throws SQLException {
		ForeignKey key = foreignKeyOf("item", "maker_id");
		assertReported((op) -> {
			op.dropConstraint(key.name(), "item", ConstraintKind.FOREIGN_KEY);
			op.createForeignKey("item", foreignKey(key.name(), "maker_id").references("maker", "id"));
		}, "drop foreign key " + key.name() + " from item",
				"add foreign key fk_item_maker (maker_id) to item, referring to maker");
	}

	@Test
	default void uniquenessOfIndexIsSeen() throws SQLException {
		boolean isConstraint = constraints("item", UniqueConstraint.class).stream()
			.anyMatch((each) -> each.columns().equals(List.of("serial_no")));
		List<String> reported = database().reported((op) -> {
			if (isConstraint) {
				op.dropConstraint("ux_item_serial", "item", ConstraintKind.UNIQUE);
			}
			else {
				op.dropIndex("ux_item_serial", "item");
			}
			op.createIndex("ux_item_serial", "item", "serial_no");
		});
		assertThat(reported).hasSize(2).first().isEqualTo("drop index ux_item_serial from item");
		assertThat(reported.get(1)).contains("unique", "ux_item_serial", "item");
	}

	@Test
	default void indexThatTheEntityNoLongerHasIsDropped() throws SQLException {
		assertReported((op) -> op.createIndex("ix_old", "item", "ranking", "label"), "drop index ix_old from item");
	}

	@Test
	default void orderOfIndexIsSeen() throws SQLException {
		assertReported((op) -> {
			op.dropIndex("ix_item_rank", "item");
			op.createIndex("ix_item_rank", "item", "ranking");
		}, "drop index ix_item_rank from item", "create index ix_item_rank on item (ranking)");
	}

	@Test
	default void otherCheckIsSeen() throws SQLException {
		assertReported((op) -> {
			op.dropConstraint("ck_chosen_range", "chosen", ConstraintKind.CHECK);
			op.createCheckConstraint("ck_chosen_range", "chosen", "low < high and high <> 8");
		}, "drop check constraint ck_chosen_range from chosen", "add check constraint ck_chosen_range to chosen");
	}

	@Test
	default void checkThatRemainsOfAnEnumIsSeen() throws SQLException {
		assertReported((op) -> op.createCheckConstraint("ck_free_text", "chosen", "free_text in ('a', 'b')"),
				"drop check constraint ck_free_text from chosen");
	}

	@Test
	default void newValueOfEnumIsSeen() throws SQLException {
		List<String> reported = database()
			.reportedAfter("chosen",
					(chosen) -> chosen.withConstraints(
							Stream
								.concat(chosen.constraints().stream().filter((each) -> !isAbout(each, "state_text")),
										Stream
											.of(new CheckConstraint("ck_old_values", "state_text in ('OPEN', 'PAID')")))
								.toList()));
		assertThat(reported).hasSize(2).first().isEqualTo("drop check constraint ck_old_values from chosen");
		assertThat(reported.get(1)).startsWith("add check constraint").endsWith("to chosen");
	}

	@Test
	default void foreignKeyComesBehindTheColumnItNeeds() throws SQLException {
		ForeignKey key = foreignKeyOf("item", "owner_id");
		List<String> reported = database().reported((op) -> {
			op.dropConstraint(key.name(), "item", ConstraintKind.FOREIGN_KEY);
			op.dropColumn("item", "owner_id");
		});
		assertThat(reported).hasSize(2).first().isEqualTo("add column owner_id to item");
		assertThat(reported.get(1)).endsWith("(owner_id) to item, referring to maker");
	}

	@Test
	default void primaryKeyIsSeen() throws SQLException {
		assertThat(database().reported((op) -> {
			op.dropTable("number_rows");
			op.createTable("number_rows", column("sequence_name", ColumnTypes.varchar(255)).notNull(),
					column("next_val", ColumnTypes.bigint()));
		})).singleElement().asString().contains("primary key", "(sequence_name) to number_rows");
	}

	@Test
	default void tableOfGeneratorComesWithItsRow() throws SQLException {
		List<String> reported = database().reported((op) -> op.dropTable("number_rows"));
		assertThat(reported).hasSize(2).first().isEqualTo("create table number_rows");
		assertThat(reported.get(1)).contains("insert into number_rows");
	}

	@Test
	default void identityIsSeen() throws SQLException {
		assertReported((op) -> op.alterColumn("numbered", "id", ColumnChange::dropIdentity),
				"alter column id of numbered: identity");
	}

	@Test
	default void uniqueConstraintIsSeenBothWays() throws SQLException {
		assertReported((op) -> op.createUniqueConstraint("uq_more", "item", "serial_no", "code"),
				"drop unique constraint uq_more from item");
		assertThat(database().reportedAfter("item",
				(item) -> item
					.withConstraints(item.constraints().stream().filter((each) -> !isUnique(each, "code")).toList())))
			.singleElement()
			.asString()
			.matches("add unique constraint.*\\(code\\) to item");
	}

	@Test
	default void nullabilityAndDefaultAreSeen() throws SQLException {
		assertReported((op) -> op.alterColumn("item", "code", (code) -> code.nullable(true)),
				"alter column code of item: not null");
		assertReported((op) -> op.alterColumn("item", "hidden", (hidden) -> hidden.dropDefault()),
				"alter column hidden of item: default " + database().wanted()
					.schema()
					.table(QualifiedName.of("item"))
					.orElseThrow()
					.column("hidden")
					.orElseThrow()
					.defaultValue()
					.expression());
	}

	@Test
	default void changesByHandInTheDatabaseAreSeen() throws SQLException {
		assertReported((op) -> {
			op.addColumn("item", column("by_hand", ColumnTypes.integer()));
			op.createTable("made_by_hand", column("id", ColumnTypes.bigint()).notNull(), primaryKey("id"));
		}, "drop column by_hand from item", "drop table made_by_hand");
	}

	@Test
	default void renameIsNeverSilent() throws SQLException {
		TrapDatabase database = database();
		database.edit((op) -> op.alterColumn("maker", "city", (city) -> city.rename("city_name")));

		GeneratedRevision guessed = database.generate();
		assertThat(TrapDatabase.described(guessed)).containsExactly("add column city to maker",
				"drop column city_name from maker");
		assertThat(guessed.difference().losesData()).isTrue();
		assertThat(guessed.difference().changes().stream().map(Change::remarks).toList().toString())
			.contains("column 'city_name' under another name", "--rename maker.city_name:city");

		GeneratedRevision said = database.generate(Rename.parse("maker.city_name:city", (name) -> false));
		assertThat(TrapDatabase.described(said)).hasSize(1);
		assertThat(said.difference().losesData()).isFalse();
		database.execute("insert into maker (tenant, city_name) values ('t', 'Rome')");
		database.apply(said);
		assertThat(TrapDatabase.described(database.generate())).isEmpty();
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate("delete from maker where tenant = 't' and city = 'Rome'")).isOne();
		}
	}

	@Test
	default void columnsAreDroppedAfterAllThatCanFail() throws SQLException {
		database().edit((op) -> {
			op.addColumn("item", column("by_hand", ColumnTypes.integer()));
			op.alterColumn("maker", "city", (city) -> city.type(ColumnTypes.varchar(80)));
			op.dropTable("person_address");
		});
		GeneratedRevision revision = database().generate();
		assertThat(revision.difference().operations()).last()
			.satisfies((last) -> assertThat(TrapDatabase.flat(last)).last().isInstanceOf(DropColumn.class));
		database().apply(revision);
		assertThat(TrapDatabase.described(database().generate())).isEmpty();
	}

	@Test
	default void tablesOfOtherToolsAndOfHibernateAreLeftAlone() throws SQLException {
		assertReported((op) -> {
			for (String table : List.of("flyway_schema_history", "databasechangelog", "qrtz_triggers", "spring_session",
					"batch_job_instance", "event_publication", "HTE_by_hand", "ht_by_hand")) {
				op.createTable(table, column("id", ColumnTypes.bigint()).notNull(), primaryKey("id"));
			}
		});
	}

	@Test
	default void secondIndexOfTheSameColumnsIsSeenOnce() throws SQLException {
		assertReported((op) -> op.createIndex("ix_item_label_again", "item", "label"),
				"drop index ix_item_label_again from item");
	}

	@Test
	default void keysOfAnAdoptedDatabaseKeepTheirNames() throws SQLException {
		assertThat(
				database()
					.reportedAfter(
							"item", (
									item) -> item
										.withConstraints(
												item.constraints()
													.stream()
													.map((each) -> (each.kind() == ConstraintKind.FOREIGN_KEY)
															? renamed((ForeignKey) each)
															: isUnique(each, "code") ? UniqueConstraint
																.of("our_own_unique", List.of("code")) : each)
													.toList())
										.withIndexes(item.indexes()
											.stream()
											.map((each) -> each.name().equals("ix_item_label")
													? Index.of("our_own_index", "label") : each)
											.toList())))
			.isEmpty();
		database().edit((op) -> {
			op.dropIndex("our_own_index", "item");
			op.createIndex("ix_item_label", "item", "label");
		});
	}

	private static ForeignKey renamed(ForeignKey key) {
		return new ForeignKey("our_own_" + key.columns().get(0), key.columns(), key.referencedTable(),
				key.referencedColumns(), key.onDelete(), key.onUpdate(), key.deferrability());
	}

	private static boolean isUnique(Constraint constraint, String column) {
		return constraint instanceof UniqueConstraint unique && unique.columns().equals(List.of(column));
	}

	private static boolean isAbout(Constraint constraint, String column) {
		return constraint instanceof CheckConstraint check
				&& check.expression().toLowerCase(Locale.ROOT).contains(column);
	}

	private void assertReported(Consumer<Operations> edit, String... expected) throws SQLException {
		assertThat(database().reported(edit)).containsExactly(expected);
	}

	private ForeignKey foreignKeyOf(String table, String column) throws SQLException {
		return constraints(table, ForeignKey.class).stream()
			.filter((each) -> each.columns().equals(List.of(column)))
			.findFirst()
			.orElseThrow();
	}

	private <T> List<T> constraints(String table, Class<T> type) throws SQLException {
		return database().found()
			.table(QualifiedName.of(table))
			.orElseThrow()
			.constraints()
			.stream()
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

}
