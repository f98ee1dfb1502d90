package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/** Makes schemas, and operations that fit them, from a seed. */
public final class RandomSchemas {

	private final Random random;

	private int names;

	/**
	 * Create schemas.
	 * @param seed the same seed makes the same
	 */
	public RandomSchemas(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Make a schema.
	 * @return the schema
	 */
	public DatabaseSchema schema() {
		List<Table> tables = new ArrayList<>();
		for (int i = 0; i < 2 + this.random.nextInt(3); i++) {
			tables.add(table(tables));
		}
		List<Sequence> sequences = List.of(Sequence.of("seq_a"),
				new Sequence(new QualifiedName("sales", "seq_b"), 10L, 5L, 1L, 1000L, 20L, true));
		List<EnumType> enums = List.of(new EnumType(QualifiedName.of("mood"), List.of("sad", "ok")));
		return new DatabaseSchema(List.of("sales", "empty"), tables, sequences, enums);
	}

	Table table(List<Table> others) {
		QualifiedName name = new QualifiedName(chance(3) ? "sales" : null, fresh("t"));
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(fresh("c"), ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault()));
		for (int i = 0; i < 2 + this.random.nextInt(4); i++) {
			columns.add(column());
		}
		String last = columns.get(columns.size() - 1).name();
		columns
			.add(Column.of(fresh("c"), ColumnTypes.text()).withGenerated(new Generated("lower(" + last + ")", true)));
		Table table = new Table(name, columns, List.of(), List.of(), chance(2) ? "a comment" : null);
		List<Constraint> constraints = new ArrayList<>();
		if (chance(2)) {
			constraints.add(new PrimaryKey(chance(2) ? fresh("pk") : null, List.of(columns.get(0).name())));
		}
		constraints.add(unique(table, chance(2) ? fresh("uq") : null));
		constraints.add(check(table));
		if (!others.isEmpty()) {
			constraints.add(foreignKey(table, pick(others)));
		}
		return table.withConstraints(constraints).withIndexes(List.of(index(table), index(table)));
	}

	Column column() {
		ColumnDefault defaultValue = chance(3) ? new ColumnDefault("'x'") : null;
		return new Column(fresh("c"), type(), chance(2), defaultValue, null, null, null, chance(4) ? "note" : null);
	}

	/**
	 * Return an operation that fits a schema, or empty when there is nothing to do the
	 * chosen operation on.
	 * @param schema the schema
	 * @return the operation without what was before
	 */
	/**
	 * Make an operation for a schema; what it touches may still be referred to.
	 * @param schema the schema
	 * @return the operation, or empty
	 */
	public Optional<Operation> operation(DatabaseSchema schema) {
		if (schema.tables().isEmpty() || chance(4)) {
			return Optional.of(objectOperation(schema));
		}
		Table table = pick(schema.tables());
		QualifiedName name = table.name();
		return switch (this.random.nextInt(14)) {
			case 0 -> Optional.of(new CreateTable(table(schema.tables()), chance(3)));
			case 1 -> Optional.of(new DropTable(name, chance(3), null));
			case 2 -> Optional.of(new RenameTable(name, fresh("t")));
			case 3 -> Optional.of(new AddColumn(name, column(), chance(3)));
			case 4 -> Optional.of(new DropColumn(name, pick(table.columns()).name(), chance(3), null));
			case 5, 6 -> Optional.of(alteration(table));
			case 7 -> Optional.of(new CreateIndex(name, index(table), chance(3), chance(3)));
			case 8 -> any(table.indexes()).map((each) -> new DropIndex(name, each.name(), chance(3), chance(3), null));
			case 9 -> any(table.constraints()).flatMap((each) -> drop(name, each));
			case 10 -> Optional.of(table.primaryKey().isPresent() ? new CreateCheckConstraint(name, check(table))
					: new CreatePrimaryKey(name, new PrimaryKey(fresh("pk"), List.of(pick(table.columns()).name()))));
			case 11 -> Optional.of(new CreateUniqueConstraint(name, unique(table, fresh("uq"))));
			case 12 -> Optional.of(new CreateForeignKey(name, foreignKey(table, pick(schema.tables()))));
			default -> Optional.of(new TableComment(name, chance(2) ? "other" : null, null));
		};
	}

	private Operation objectOperation(DatabaseSchema schema) {
		QualifiedName fresh = new QualifiedName(chance(2) ? "sales" : null, fresh("n"));
		return switch (this.random.nextInt(8)) {
			case 0 -> new CreateSequence(new Sequence(fresh, 1L, null, null, null, null, false), chance(3));
			case 1 -> any(schema.sequences()).<Operation>map((each) -> new DropSequence(each.name(), chance(3), null))
				.orElse(new CreateSchema(fresh.name(), false));
			case 2 -> any(schema.sequences()).filter((each) -> each.increment() != null)
				.<Operation>map((each) -> new AlterSequence(each.name(),
						new SequenceAlteration(null, 7L, Setting.none(), Setting.to(99L), null, !each.cycle()), null))
				.orElse(new CreateSchema(fresh.name(), false));
			case 3 -> new CreateEnum(new EnumType(fresh, List.of("a")));
			case 4 -> any(schema.enumTypes()).<Operation>map((each) -> new DropEnum(each.name(), chance(3), null))
				.orElse(new CreateSchema(fresh.name(), false));
			case 5 -> new CreateSchema(fresh.name(), chance(2));
			case 6 -> new DropSchema(fresh("missing"), true);
			default -> new DropSequence(fresh, true, null);
		};
	}

	private AlterColumn alteration(Table table) {
		Column column = pick(table.columns());
		boolean plain = column.generated() == null && column.identity() == null;
		Setting<ColumnDefault> defaultValue = chance(2) ? Setting.to(new ColumnDefault("1")) : Setting.none();
		ColumnAlteration alteration = new ColumnAlteration(chance(2) ? fresh("c") : null, chance(2) ? type() : null,
				null, (column.identity() == null && chance(2)) ? Boolean.valueOf(chance(2)) : null,
				(plain && chance(2)) ? defaultValue : null, null, Setting.to("changed"));
		return new AlterColumn(table.name(), column.name(), alteration, null);
	}

	private Optional<Operation> drop(QualifiedName table, Constraint constraint) {
		if (constraint.name() == null && !(constraint instanceof PrimaryKey)) {
			return Optional.empty();
		}
		return Optional.of(new DropConstraint(table, constraint.name(), constraint.kind(), chance(3), null));
	}

	private Index index(Table table) {
		String column = pick(table.columns()).name();
		IndexPart part = chance(3) ? IndexPart.expression("lower(" + column + ")") : IndexPart.column(column).desc();
		return new Index(fresh("ix"), List.of(part), chance(2), chance(3) ? column + " is not null" : null, List.of(),
				null);
	}

	private UniqueConstraint unique(Table table, String name) {
		return UniqueConstraint.of(name, List.of(pick(table.columns()).name()));
	}

	private CheckConstraint check(Table table) {
		return new CheckConstraint(fresh("ck"), pick(table.columns()).name() + " <> 'c1''s'");
	}

	private ForeignKey foreignKey(Table table, Table target) {
		return ForeignKey.of(fresh("fk"), List.of(pick(table.columns()).name()), target.name(),
				List.of(target.columns().get(0).name()));
	}

	private ColumnType type() {
		return pick(List.of(ColumnTypes.text(), ColumnTypes.integer(), ColumnTypes.varchar(20),
				ColumnTypes.numeric(10, 2)));
	}

	private String fresh(String prefix) {
		this.names++;
		return prefix + this.names;
	}

	private boolean chance(int one) {
		return this.random.nextInt(one) == 0;
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private <T> Optional<T> any(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
	}

}
