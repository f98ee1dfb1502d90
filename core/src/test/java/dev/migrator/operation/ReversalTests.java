package dev.migrator.operation;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.ifExists;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.primaryKey;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.operation.TableElements.unique;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for the reversal of operations. */
class ReversalTests {

	private static final QualifiedName T = QualifiedName.of("t");

	@Test
	void operationsAreReversedFromTheLastToTheFirst() {
		assertThat(reverse((op) -> {
			op.createTable("t", column("a", text()));
			op.addColumn("t", column("b", text()));
			op.createIndex("ix", "t", "b");
			op.createForeignKey("t", foreignKey("fk", "b").references("u", "id"));
			op.renameTable("t", "v");
			op.createSequence(sequence("s"));
			op.createEnum("e", "x");
			op.createSchema("sales");
		})).isEqualTo(collect((op) -> {
			op.dropSchema("sales");
			op.dropEnum("e", List.of("x"));
			op.dropSequence(sequence("s"));
			op.renameTable("v", "t");
			op.dropConstraint("t", foreignKey("fk", "b").references("u", "id"));
			op.dropIndex("t", index("ix", "b"));
			op.dropColumn("t", column("b", text()));
			op.dropTable("t", column("a", text()));
		}));
	}

	@Test
	void dropsThatSayWhatWasAreReversed() {
		assertThat(reverse((op) -> {
			op.dropTable("t", column("a", text()));
			op.dropColumn("t", column("b", text()));
			op.dropIndex("t", index("ix", "b").unique());
			op.dropConstraint("t", check("ck", "b > 0"));
			op.dropConstraint("t", primaryKey("a"));
			op.dropSequence(sequence("s").start(7));
			op.dropEnum("e", List.of("x"));
			op.dropSchema("sales", ifExists());
		})).isEqualTo(collect((op) -> {
			op.createSchema("sales", TableElements.ifNotExists());
			op.createEnum("e", "x");
			op.createSequence(sequence("s").start(7));
			op.createPrimaryKey(null, "t", "a");
			op.createCheckConstraint("ck", "t", "b > 0");
			op.createIndex("t", index("ix", "b").unique());
			op.addColumn("t", column("b", text()));
			op.createTable("t", column("a", text()));
		}));
	}

	@Test
	void alterationIsReversedToTheColumnAsItWas() {
		List<Operation> reversed = reverse((op) -> op.alterColumn("t", "a",
				(c) -> c.rename("b")
					.type(varchar(9))
					.using("left(a, 9)")
					.nullable(false)
					.defaultValue("'x'")
					.comment("new")
					.existing(column("a", text()).comment("old"))));

		assertThat(reversed).containsExactly(new AlterColumn(T, "b",
				new ColumnAlteration("a", text(), null, true, Setting.none(), null, Setting.to("old")),
				new Column("b", varchar(9), false, new ColumnDefault("'x'"), null, null, null, "new")));
	}

	@Test
	void renameAndNullabilityAreReversedWithoutTheColumn() {
		assertThat(reverse((op) -> op.alterColumn("t", "a", (c) -> c.rename("b").nullable(false))))
			.isEqualTo(collect((op) -> op.alterColumn("t", "b", (c) -> c.rename("a").nullable(true))));
	}

	@Test
	void alteredSequenceIsReversedToTheSequenceAsItWas() {
		assertThat(reverse((op) -> op.alterSequence("s",
				(s) -> s.increment(5).minValue(2).noMaxValue().cycle(true).existing(sequence("s").maxValue(9)))))
			.containsExactly(new AlterSequence(QualifiedName.of("s"),
					new SequenceAlteration(null, 1L, Setting.none(), Setting.to(9L), null, false),
					new Sequence(QualifiedName.of("s"), null, 5L, 2L, null, null, true)));
	}

	@Test
	void blocksAreReversedAsBlocks() {
		assertThat(reverse((op) -> {
			op.batchAlterTable("t", (batch) -> {
				batch.addColumn(column("a", text()));
				batch.addColumn(column("b", text()));
			});
			op.autocommit((block) -> block.createIndex("t", index("ix", "a").concurrently()));
		})).isEqualTo(collect((op) -> {
			op.autocommit((block) -> block.dropIndex("t", index("ix", "a"), TableElements.concurrently()));
			op.batchAlterTable("t", (batch) -> {
				batch.dropColumn(column("b", text()));
				batch.dropColumn(column("a", text()));
			});
		}));
	}

	@Test
	void reasonsAboutTablesSayWhatToAdd() {
		assertIrreversible((op) -> {
			op.dropTable("t");
			op.dropColumn("t", "bio");
			op.alterColumn("t", "bio", (c) -> c.type(text()).dropDefault());
			op.dropIndex("ix", "t");
			op.dropConstraint("uq", "t", ConstraintKind.UNIQUE);
			op.dropConstraint(null, "t", ConstraintKind.PRIMARY_KEY);
			op.createUniqueConstraint(null, "t", "bio");
			op.createCheckConstraint(null, "t", "bio <> ''");
			op.tableComment("t", "x");
		}, "drop of table 't' needs the table as it was: use dropTable(table, column(...), ...)",
				"drop of column 'bio' of table 't' needs the column as it was: use dropColumn(table, column(...))",
				"alteration of column 'bio' of table 't' needs the type, default as it was: add .existing(column(...))",
				"drop of index 'ix' of table 't' needs the index as it was: use dropIndex(table, index(...))",
				"drop of unique constraint 'uq' of table 't' needs the constraint as it was: "
						+ "use dropConstraint(table, unique(...))",
				"drop of primary key of table 't' needs the constraint as it was: "
						+ "use dropConstraint(table, primaryKey(...))",
				"the new unique constraint on [bio] of table 't' has no name to drop it by: give it one",
				"the new check constraint of table 't' has no name to drop it by: give it one",
				"the comment of table 't' as it was is not known: write the old comment by a tableComment of its own");
	}

	@Test
	void reasonsAboutSequencesAndEnumTypesSayWhatToAdd() {
		assertIrreversible((op) -> {
			op.dropSequence("s");
			op.alterSequence("s", (s) -> s.increment(2));
			op.alterSequence("s", (s) -> s.restart(2));
			op.alterSequence("s", (s) -> s.cache(2).existing(sequence("s")));
			op.addEnumValue("e", "x");
			op.dropEnum("e");
		}, "drop of sequence 's' needs the sequence as it was: use dropSequence(sequence(...))",
				"alteration of sequence 's' needs the sequence as it was: add .existing(sequence(...))",
				"alteration of sequence 's' cannot be undone, since the value it had is lost: "
						+ "write the restart you want",
				"alteration of sequence 's' needs the cache as it was, since databases differ in the default: "
						+ "add .cache(...) to .existing(...)",
				"the addition of value 'x' to enum type 'e' cannot be undone, since no database takes a value away: "
						+ "write a new type and move the columns to it",
				"drop of enum type 'e' needs the values as they were: use dropEnum(enumType, List.of(...))");
	}

	@Test
	void reasonsAboutWhatNobodyKnowsSayWhatToWrite() {
		assertIrreversible((op) -> {
			op.execute("update t\n  set bio = ''");
			op.bulkInsert("t", List.of("id"), TableElements.row(1));
			op.jdbc("split names", (client) -> client.sql("select 1"));
			op.add(new OperationsTests.Grant("select", "t"));
		}, "nobody but you knows what undoes the statement 'update t set bio = ''': write the statement that does",
				"nobody but you knows which rows of table 't' to take away again: write the delete statement",
				"nobody but you knows what undoes the code 'split names': write the code that does",
				"nobody but you knows what undoes the operation 'grant select on t': write the operation that does");
	}

	@Test
	void schemaSaysWhatTheOperationDoesNot() {
		DatabaseSchema before = SchemaProjection.project(DatabaseSchema.empty(),
				collect((op) -> op.createTable("t", column("id", bigint()), column("a", text()).notNull(),
						unique("uq", "id", "a"), index("ix", "a"), primaryKey("id").named("pk"))));

		assertThat(Reversal.of(before, new DropColumn(T, "a", false, null))).containsExactly(
				new AddColumn(T, Column.of("a", text()).withNullable(false), false),
				new CreateUniqueConstraint(T, UniqueConstraint.of("uq", List.of("id", "a"))),
				new CreateIndex(T, Index.of("ix", "a"), false, false));
		assertThat(Reversal.of(before, new DropConstraint(T, null, ConstraintKind.PRIMARY_KEY, false, null)))
			.containsExactly(new CreatePrimaryKey(T, new PrimaryKey("pk", List.of("id"))));
	}

	@Test
	void renameToANameThatNeedsQuotesAndBackLosesNothing() {
		DatabaseSchema before = SchemaProjection.project(DatabaseSchema.empty(),
				collect((op) -> op.createTable("t", column("order47", bigint()), column("b", bigint()),
						check("ck", "order47 > 0 and b > 0"), index("ix", "b").where("order47 is not null"))));
		ColumnAlteration renamed = new ColumnAlteration("per%cent", null, null, null, null, null, null);

		assertThat(Reversal.of(before, new AlterColumn(T, "order47", renamed, null))).containsExactly(
				new AlterColumn(T, "per%cent", new ColumnAlteration("order47", null, null, null, null, null, null),
						Column.of("per%cent", bigint())));
	}

	@Test
	void columnsOfAPrimaryKeyTakeNullsAgain() {
		DatabaseSchema before = SchemaProjection.project(DatabaseSchema.empty(),
				collect((op) -> op.createTable("t", column("id", bigint()))));
		PrimaryKey key = new PrimaryKey("pk", List.of("id"));

		assertThat(Reversal.of(before, new CreatePrimaryKey(T, key))).containsExactly(
				new DropConstraint(T, "pk", ConstraintKind.PRIMARY_KEY, false, key),
				new AlterColumn(T, "id", new ColumnAlteration(null, null, null, true, null, null, null),
						Column.of("id", bigint()).withNullable(false)));
	}

	@Test
	void operationThatDoesNothingHasNothingToUndo() {
		DatabaseSchema before = SchemaProjection.project(DatabaseSchema.empty(),
				collect((op) -> op.createTable("t", column("id", bigint()))));

		assertThat(Reversal.of(before, collect((op) -> {
			op.createTable("t", column("other", bigint()), TableElements.ifNotExists());
			op.autocommit((block) -> block.dropTable("nowhere", ifExists()));
			op.batchAlterTable("t", (batch) -> batch.dropColumn("nothing", ifExists()));
		}))).isEmpty();
	}

	@Test
	void blocksAreReversedOnASchemaToo() {
		DatabaseSchema before = SchemaProjection.project(DatabaseSchema.empty(),
				collect((op) -> op.createTable("t", column("a", text()), index("ix", "a"))));

		assertThat(Reversal.of(before, collect((op) -> op.batchAlterTable("t", (batch) -> {
			batch.alterColumn("a", (c) -> c.rename("b"));
			batch.dropColumn("b");
		})))).isEqualTo(List.of(new BatchAlterTable(T, List.of(new AddColumn(T, Column.of("b", text()), false),
				new CreateIndex(T, Index.of("ix", "b"), false, false), new AlterColumn(T, "b",
						new ColumnAlteration("a", null, null, null, null, null, null), Column.of("b", text()))))));
	}

	@Test
	void everyReasonIsNamedOnASchemaToo() {
		assertThatExceptionOfType(IrreversibleOperationException.class)
			.isThrownBy(() -> Reversal.of(DatabaseSchema.empty(), collect((op) -> {
				op.execute("vacuum");
				op.createSchema("s");
				op.execute("analyze");
			})))
			.withMessage("not reversible: nobody but you knows what undoes the statement 'vacuum': write the statement "
					+ "that does; nobody but you knows what undoes the statement 'analyze': write the statement "
					+ "that does");
	}

	private static void assertIrreversible(Consumer<Operations> script, String... reasons) {
		assertThatExceptionOfType(IrreversibleOperationException.class).isThrownBy(() -> reverse(script))
			.withMessage("not reversible: " + String.join("; ", reasons))
			.satisfies((ex) -> assertThat(ex.reasons()).containsExactly(reasons));
	}

	private static List<Operation> reverse(Consumer<Operations> script) {
		return Reversal.of(collect(script));
	}

	private static List<Operation> collect(Consumer<Operations> script) {
		Operations op = new Operations("postgresql");
		script.accept(op);
		return op.collected();
	}

}
