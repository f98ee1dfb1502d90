package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import dev.migrator.schema.CharacterType;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Makes operations from a seed that a live database can run: expressions fit the types of
 * their columns, and foreign keys refer to keys. Names are of all kinds.
 */
public final class RandomChanges {

	private static final List<String> NAMES = List.of("n", "Mixed", "with blank", "quo\"te", "it's", "gr\u00F6\u00DFe",
			"order", "dash-ed", "back`tick", "per%cent", "dot.ted", "under_score");

	private static final List<ColumnType> TYPES = List.of(ColumnTypes.integer(), ColumnTypes.bigint(),
			ColumnTypes.smallint(), ColumnTypes.varchar(20), ColumnTypes.varchar(200), ColumnTypes.text(),
			ColumnTypes.character(5), ColumnTypes.numeric(10, 2), ColumnTypes.doublePrecision(), ColumnTypes.bool(),
			ColumnTypes.date(), ColumnTypes.timestamp(3), ColumnTypes.uuid(), ColumnTypes.blob(), ColumnTypes.json(),
			ColumnTypes.time());

	private static final Set<ColumnType> WHOLE = Set.of(ColumnTypes.integer(), ColumnTypes.bigint(),
			ColumnTypes.smallint());

	private static final List<String> TEXTS = List.of("x", "", "it''s", "a\"b", "(a", "; -- b", "NULL", "a''::text",
			"/* c", "\u00E4");

	private final Random random;

	private final UnaryOperator<String> quoting;

	private int names;

	/**
	 * Create changes.
	 * @param seed the same seed makes the same
	 * @param quoting writes a name as it stands in an expression
	 */
	public RandomChanges(long seed, UnaryOperator<String> quoting) {
		this.random = new Random(seed);
		this.quoting = quoting;
	}

	/**
	 * Make an operation.
	 * @param schema the schema it is for
	 * @return the operation, or empty when the chosen one has nothing to work on
	 */
	public Optional<Operation> next(DatabaseSchema schema) {
		if (schema.tables().size() < 2) {
			return Optional.of(new CreateTable(table(schema), false));
		}
		Table table = pick(schema.tables());
		QualifiedName name = table.name();
		return switch (this.random.nextInt(17)) {
			case 0 -> Optional.of(new CreateTable(table(schema), chance(5)));
			case 1 -> Optional.of((schema.tables().size() > 4) ? new DropTable(name, chance(3), null)
					: new RenameTable(name, fresh()));
			case 2, 3, 4 -> Optional.of(new AddColumn(name, column(table), false));
			case 5 -> Optional.of(new DropColumn(name, pick(table.columns()).name(), false, null));
			case 6, 7, 8 ->
				any(table.columns()).map((each) -> new AlterColumn(name, each.name(), alteration(table, each), null));
			case 9, 10 -> index(table).map((each) -> new CreateIndex(name, each, false, false));
			case 11 -> any(table.indexes()).map((each) -> new DropIndex(name, each.name(), false, false, null));
			case 12 -> any(table.constraints()).filter((each) -> each.name() != null || each instanceof PrimaryKey)
				.map((each) -> new DropConstraint(name, each.name(), each.kind(), false, null));
			case 13 -> unique(table).map((each) -> new CreateUniqueConstraint(name, each));
			case 14 -> check(table).map((each) -> new CreateCheckConstraint(name, each));
			case 15 -> foreignKey(table, schema).map((each) -> new CreateForeignKey(name, each));
			default -> Optional.of(other(schema, table));
		};
	}

	private Operation other(DatabaseSchema schema, Table table) {
		return switch (this.random.nextInt(6)) {
			case 0 -> new TableComment(table.name(), chance(3) ? null : text(), null);
			case 1 -> new CreateSequence(new Sequence(QualifiedName.of(fresh()), chance(2) ? 5L : null,
					chance(2) ? 3L : null, null, chance(2) ? 1000L : null, null, chance(2)), false);
			case 2 -> any(schema.sequences()).<Operation>map((each) -> new DropSequence(each.name(), false, null))
				.orElse(new TableComment(table.name(), text(), null));
			case 3 -> new CreateEnum(new EnumType(QualifiedName.of(fresh()), List.of("a", "it's", "b c")));
			case 4 -> any(schema.enumTypes()).<Operation>map((each) -> new DropEnum(each.name(), false, null))
				.orElse(new TableComment(table.name(), text(), null));
			default -> table.primaryKey().isPresent() ? new DropTable(table.name(), false, null)
					: new CreatePrimaryKey(table.name(), new PrimaryKey(fresh(), List.of(key(table))));
		};
	}

	private Table table(DatabaseSchema schema) {
		Table table = new Table(QualifiedName.of(fresh()), List.of(), List.of(), List.of(), chance(4) ? text() : null);
		List<Column> columns = new ArrayList<>();
		boolean numbered = chance(2);
		Column id = Column.of(fresh(), numbered ? ColumnTypes.bigint() : ColumnTypes.integer()).withNullable(false);
		columns.add(numbered ? id.withIdentity(Identity.byDefault()) : id);
		for (int count = 1 + this.random.nextInt(4); count > 0; count--) {
			columns.add(column(table.withColumns(columns)));
		}
		Table made = table.withColumns(columns);
		List<Constraint> constraints = new ArrayList<>();
		if (numbered || chance(2)) {
			constraints.add(new PrimaryKey(chance(2) ? fresh() : null, List.of(id.name())));
		}
		if (chance(2)) {
			unique(made.withConstraints(constraints)).ifPresent(constraints::add);
		}
		if (chance(2)) {
			check(made).ifPresent(constraints::add);
		}
		if (chance(2)) {
			foreignKey(made, schema).ifPresent(constraints::add);
		}
		List<Index> indexes = chance(2) ? index(made).stream().toList() : List.of();
		return made.withConstraints(constraints).withIndexes(indexes);
	}

	private Column column(Table table) {
		String comment = chance(4) ? text() : null;
		Optional<Column> whole = any(table.columns(), (each) -> isPlain(each) && WHOLE.contains(each.type()));
		if (chance(6) && whole.isPresent()) {
			return Column.of(fresh(), ColumnTypes.bigint())
				.withGenerated(new Generated(this.quoting.apply(whole.get().name()) + " + 1", chance(2)));
		}
		ColumnType type = pick(TYPES);
		return new Column(fresh(), type, chance(2), chance(2) ? defaultOf(type) : null, null, null, null, comment);
	}

	private @Nullable ColumnDefault defaultOf(ColumnType type) {
		if (WHOLE.contains(type)) {
			return new ColumnDefault(pick(List.of("0", "1", "-7", "32767")));
		}
		if (type instanceof CharacterType character && character.length() != null && character.varying()) {
			return new ColumnDefault("'" + pick(TEXTS) + "'");
		}
		return type.equals(ColumnTypes.bool()) ? new ColumnDefault(chance(2) ? "true" : "false") : null;
	}

	private ColumnAlteration alteration(Table table, Column column) {
		String newName = chance(3) ? fresh() : null;
		Setting<String> comment = chance(4) ? (chance(2) ? Setting.to(text()) : Setting.none()) : null;
		if (!isPlain(column)) {
			return new ColumnAlteration((comment == null) ? fresh() : newName, null, null, null, null, null, comment);
		}
		ColumnType wider = chance(3) ? wider(column.type()) : null;
		ColumnDefault value = defaultOf((wider != null) ? wider : column.type());
		Setting<ColumnDefault> defaultValue = (value == null || !chance(3)) ? null
				: (chance(3) ? Setting.none() : Setting.to(value));
		boolean inKey = table.primaryKey().stream().anyMatch((key) -> key.columns().contains(column.name()));
		Boolean nullable = (!inKey && chance(3)) ? Boolean.valueOf(!column.nullable()) : null;
		boolean empty = newName == null && wider == null && defaultValue == null && nullable == null && comment == null;
		return new ColumnAlteration(empty ? fresh() : newName, wider, null, nullable, defaultValue, null, comment);
	}

	private static @Nullable ColumnType wider(ColumnType type) {
		if (WHOLE.contains(type)) {
			return ColumnTypes.bigint();
		}
		return type.equals(ColumnTypes.varchar(20)) ? ColumnTypes.varchar(200) : null;
	}

	private Optional<Index> index(Table table) {
		return any(table.columns(), RandomChanges::isKey).map((column) -> {
			String name = this.quoting.apply(column.name());
			IndexPart part = (chance(4) && column.type() instanceof CharacterType)
					? IndexPart.expression("lower(" + name + ")") : IndexPart.column(column.name());
			List<IndexPart> parts = new ArrayList<>(List.of(chance(3) ? part.desc() : part));
			any(table.columns(), (each) -> isKey(each) && !each.equals(column) && chance(2))
				.ifPresent((each) -> parts.add(IndexPart.column(each.name())));
			return new Index(fresh(), parts, chance(3), chance(4) ? name + " is not null" : null, List.of(), null);
		});
	}

	private Optional<UniqueConstraint> unique(Table table) {
		return any(table.columns(), (each) -> isKey(each) && !isUnique(table, each))
			.map((each) -> UniqueConstraint.of(chance(5) ? null : fresh(), List.of(each.name())));
	}

	private Optional<CheckConstraint> check(Table table) {
		return any(table.columns(), (each) -> isKey(each) && isPlain(each)).map((each) -> {
			String name = this.quoting.apply(each.name());
			String condition = WHOLE.contains(each.type()) ? name + " > 0 and " + name + " < 100"
					: name + " <> '" + pick(TEXTS) + "'";
			return new CheckConstraint(checkName(table), condition);
		});
	}

	private Optional<ForeignKey> foreignKey(Table table, DatabaseSchema schema) {
		return any(schema.tables(), (each) -> each.primaryKey().filter((key) -> key.columns().size() == 1).isPresent())
			.flatMap((target) -> {
				String key = target.primaryKey().orElseThrow().columns().get(0);
				ColumnType type = target.column(key).orElseThrow().type();
				return any(table.columns(), (each) -> isPlain(each) && each.type().equals(type))
					.map((each) -> new ForeignKey(fresh(), List.of(each.name()), target.name(), List.of(key),
							pick(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE)),
							ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE));
			});
	}

	// Two without a name could not be told apart.
	private @Nullable String checkName(Table table) {
		boolean first = table.constraints().stream().noneMatch((each) -> each.kind() == ConstraintKind.CHECK);
		return (first && chance(3)) ? null : fresh();
	}

	// PostgreSQL makes one constraint of two on the same columns.
	private static boolean isUnique(Table table, Column column) {
		List<String> columns = List.of(column.name());
		return table.constraints()
			.stream()
			.anyMatch((each) -> (each instanceof UniqueConstraint unique && unique.columns().equals(columns))
					|| (each instanceof PrimaryKey key && key.columns().equals(columns)));
	}

	private String key(Table table) {
		return any(table.columns(), RandomChanges::isKey).orElse(table.columns().get(0)).name();
	}

	private static boolean isPlain(Column column) {
		return column.generated() == null && column.identity() == null;
	}

	// What every database takes into keys and compares.
	private static boolean isKey(Column column) {
		boolean text = column.type() instanceof CharacterType character && character.varying()
				&& character.length() != null;
		return column.generated() == null && (text || WHOLE.contains(column.type()));
	}

	private String text() {
		return pick(TEXTS).replace("''", "'") + pick(List.of("", " ", "\\", "\n"));
	}

	private String fresh() {
		this.names++;
		return (chance(2) ? "n" : pick(NAMES)) + this.names;
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

	private <T> Optional<T> any(List<T> list, Predicate<T> wanted) {
		return any(list.stream().filter(wanted).toList());
	}

}
