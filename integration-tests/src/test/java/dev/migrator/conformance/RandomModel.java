package dev.migrator.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
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

/**
 * Makes schemas that every database takes, as a mapping would want them. Two seeds share
 * names of tables and columns, so that one schema is a changed form of the other.
 */
final class RandomModel {

	private static final List<String> TABLES = List.of("customer", "orders", "item", "position", "Value");

	private static final List<String> COLUMNS = List.of("name", "status", "amount", "rank", "created", "active", "note",
			"order", "total");

	private final Random random;

	private final DialectFeatures features;

	RandomModel(long seed, DialectFeatures features) {
		this.random = new Random(seed);
		this.features = features;
	}

	DatabaseSchema schema() {
		List<Table> tables = new ArrayList<>();
		for (String name : TABLES) {
			if (!chance(4)) {
				tables.add(table(name));
			}
		}
		List<Table> linked = tables.stream().map((table) -> linked(table, tables)).toList();
		List<Sequence> sequences = this.features.has(DialectFeature.SEQUENCES) ? List
			.of(new Sequence(QualifiedName.of("order_seq"), null, chance(2) ? 50L : 1L, null, null, null, false))
				: List.of();
		List<EnumType> enums = this.features.has(DialectFeature.ENUM_TYPES) && chance(2) ? List.of(mood()) : List.of();
		return new DatabaseSchema(List.of(), enums.isEmpty() ? linked : withMood(linked), sequences, enums);
	}

	private EnumType mood() {
		return new EnumType(QualifiedName.of("mood"), pick(List.of(List.of("sad", "ok"), List.of("sad", "ok", "happy"),
				List.of("bad", "sad", "ok"), List.of("ok", "fine"))));
	}

	private List<Table> withMood(List<Table> tables) {
		return tables.stream().map((table) -> {
			List<Column> columns = new ArrayList<>(table.columns());
			columns.add(Column.of("mood", ColumnTypes.named("mood"))
				.withDefault(chance(2) ? new ColumnDefault("'ok'") : null));
			return table.withColumns(columns);
		}).toList();
	}

	private Table table(String name) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("id", ColumnTypes.bigint())
			.withNullable(false)
			.withIdentity(chance(2) ? Identity.byDefault() : null));
		for (String column : COLUMNS) {
			if (!chance(3)) {
				columns.add(column(column));
			}
		}
		boolean computes = has(columns, "amount") && this.features.has(DialectFeature.STORED_GENERATED);
		columns.removeIf((column) -> column.name().equals("total"));
		if (computes && chance(2)) {
			columns.add(Column.of("total", ColumnTypes.numeric(20, 2))
				.withGenerated(new Generated(pick(List.of("amount * 2", "amount + 1")), true)));
		}
		List<Constraint> constraints = new ArrayList<>(List.of(new PrimaryKey(null, List.of("id"))));
		addUnique(constraints, name, columns);
		addChecks(constraints, name, columns);
		return new Table(QualifiedName.of(name), columns, constraints, indexes(name, columns),
				chance(3) ? pick(List.of("it's a table", "kept")) : null);
	}

	private Column column(String name) {
		ColumnType type = switch (name) {
			case "name", "status" -> ColumnTypes.varchar(pick(List.of(20, 40)));
			case "amount" -> ColumnTypes.numeric(pick(List.of(10, 12)), 2);
			case "rank", "order" -> pick(List.of(ColumnTypes.integer(), ColumnTypes.bigint()));
			case "created" -> ColumnTypes.timestamp(pick(List.of(0, 6)));
			case "active" -> ColumnTypes.bool();
			default -> pick(List.of(ColumnTypes.text(), ColumnTypes.varchar(100)));
		};
		return new Column(name, type, chance(2), defaultOf(name), null, null, null,
				chance(4) ? pick(List.of("a note", "it's")) : null);
	}

	private @Nullable ColumnDefault defaultOf(String name) {
		if (!chance(3)) {
			return null;
		}
		return switch (name) {
			case "name", "status" -> new ColumnDefault(pick(List.of("'NEW'", "'it''s'")));
			case "amount" -> new ColumnDefault(pick(List.of("0", "1.50")));
			case "rank", "order" -> new ColumnDefault(pick(List.of("0", "-1")));
			case "active" -> new ColumnDefault(pick(List.of("true", "false")));
			case "created" -> new ColumnDefault("current_timestamp");
			default -> null;
		};
	}

	private void addUnique(List<Constraint> constraints, String table, List<Column> columns) {
		if (has(columns, "name") && chance(2)) {
			List<String> on = has(columns, "rank") && chance(2) ? List.of("name", "rank") : List.of("name");
			constraints.add(UniqueConstraint.of("uk_" + table.toLowerCase(Locale.ROOT), on));
		}
	}

	private void addChecks(List<Constraint> constraints, String table, List<Column> columns) {
		if (!this.features.has(DialectFeature.CHECK_CONSTRAINTS)) {
			return;
		}
		if (has(columns, "status") && chance(2)) {
			constraints.add(new CheckConstraint(null,
					pick(List.of("status in ('NEW','OLD')", "status in ('NEW','OLD','GONE')"))));
		}
		if (has(columns, "amount") && chance(3)) {
			constraints.add(new CheckConstraint("ck_" + table.toLowerCase(Locale.ROOT),
					pick(List.of("amount between 0 and 1000", "amount >= 0 and (amount < 5 or amount > 7)"))));
		}
	}

	private List<Index> indexes(String table, List<Column> columns) {
		List<Index> indexes = new ArrayList<>();
		String prefix = "ix_" + table.toLowerCase(Locale.ROOT);
		if (has(columns, "rank") && chance(2)) {
			IndexPart rank = IndexPart.column("rank");
			List<IndexPart> parts = has(columns, "active") && chance(2)
					? List.of(IndexPart.column("active"), chance(2) ? rank.desc() : rank) : List.of(rank);
			indexes.add(new Index(prefix + "_rank", parts, false, null, List.of(), null));
		}
		if (has(columns, "created") && chance(2)) {
			indexes.add(Index.of(prefix + "_created", "created"));
		}
		return indexes;
	}

	// A circle of two tables comes about by chance.
	private Table linked(Table table, List<Table> tables) {
		Table target = pick(tables);
		if (chance(2)) {
			return table;
		}
		List<Column> columns = new ArrayList<>(table.columns());
		columns.add(Column.of("owner_id", ColumnTypes.bigint()));
		ForeignKey key = new ForeignKey("fk_" + table.name().name().toLowerCase(Locale.ROOT), List.of("owner_id"),
				target.name(), List.of("id"), chance(2) ? ReferentialAction.NO_ACTION : ReferentialAction.CASCADE,
				ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE);
		return table.withColumns(columns).plus(key);
	}

	private static boolean has(List<Column> columns, String name) {
		return columns.stream().anyMatch((column) -> column.name().equals(name));
	}

	private boolean chance(int one) {
		return this.random.nextInt(one) == 0;
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
