package dev.migrator.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/** Reads constraints: keys first, then foreign keys, then checks, each by name. */
final class MysqlConstraintCatalog {

	// MariaDB, Information Schema Optimization: the tables of all databases are opened
	// unless each side of a join has its own condition on the schema, and loses it to no
	// plain equality.
	private static final String FOREIGN_KEYS = """
			select k.table_schema, k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema,
				k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule
			from information_schema.key_column_usage k
				join information_schema.referential_constraints r on r.constraint_schema = concat(k.constraint_schema, '')
					and r.constraint_name = k.constraint_name and r.table_name = k.table_name
			where k.table_schema in (:schemas) and r.constraint_schema in (:schemas)
				and k.referenced_table_name is not null
			order by k.table_schema, k.table_name, k.constraint_name, k.ordinal_position
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	private final MysqlCatalogText text;

	MysqlConstraintCatalog(CatalogQueries queries, CatalogNames names, MysqlCatalogText text) {
		this.queries = queries;
		this.names = names;
		this.text = text;
	}

	Map<QualifiedName, List<Constraint>> read(MysqlIndexCatalog indexes, Map<QualifiedName, List<String>> checks)
			throws SQLException {
		Map<QualifiedName, List<ForeignKeyColumn>> foreignKeys = this.queries.grouped(FOREIGN_KEYS,
				MysqlConstraintCatalog::table, this::foreignKeyColumn);
		Set<QualifiedName> tables = new LinkedHashSet<>(indexes.tables());
		tables.addAll(foreignKeys.keySet());
		tables.addAll(checks.keySet());
		Map<QualifiedName, List<Constraint>> constraints = new LinkedHashMap<>();
		for (QualifiedName table : tables) {
			List<Constraint> all = new ArrayList<>();
			indexes.constraintsOf(table).forEach((index) -> all.add(key(index)));
			all.addAll(foreignKeys(foreignKeys.getOrDefault(table, List.of())));
			checks.getOrDefault(table, List.of()).forEach((check) -> all.add(check(check)));
			constraints.put(table, all);
		}
		return constraints;
	}

	private static Constraint key(Index index) {
		return MysqlIndexCatalog.isPrimary(index) ? new PrimaryKey(null, index.columns())
				: UniqueConstraint.of(index.name(), index.columns());
	}

	private Constraint check(String nameAndCondition) {
		int zero = nameAndCondition.indexOf('\0');
		return new CheckConstraint(nameAndCondition.substring(0, zero),
				this.text.expression(nameAndCondition.substring(zero + 1)));
	}

	private static List<Constraint> foreignKeys(List<ForeignKeyColumn> columns) {
		Map<String, List<ForeignKeyColumn>> byName = new LinkedHashMap<>();
		columns.forEach((each) -> byName.computeIfAbsent(each.name(), (key) -> new ArrayList<>()).add(each));
		List<Constraint> keys = new ArrayList<>();
		byName.forEach((name,
				parts) -> keys.add(new ForeignKey(name, parts.stream().map(ForeignKeyColumn::column).toList(),
						parts.get(0).referencedTable(), parts.stream().map(ForeignKeyColumn::referencedColumn).toList(),
						parts.get(0).onDelete(), parts.get(0).onUpdate(), Deferrability.NOT_DEFERRABLE)));
		return keys;
	}

	private ForeignKeyColumn foreignKeyColumn(ResultSet row) throws SQLException {
		return new ForeignKeyColumn(row.getString("constraint_name"), row.getString("column_name"),
				this.names.name(row.getString("referenced_table_schema"), row.getString("referenced_table_name")),
				row.getString("referenced_column_name"), action(row.getString("delete_rule")),
				action(row.getString("update_rule")));
	}

	// MySQL 9.x, 15.1.20.5: RESTRICT is the same as NO ACTION, and MariaDB tells one for
	// the other.
	private static ReferentialAction action(String rule) {
		return switch (rule) {
			case "CASCADE" -> ReferentialAction.CASCADE;
			case "SET NULL" -> ReferentialAction.SET_NULL;
			case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
			default -> ReferentialAction.NO_ACTION;
		};
	}

	private static QualifiedName table(ResultSet row) throws SQLException {
		return new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
	}

	private record ForeignKeyColumn(String name, String column, QualifiedName referencedTable, String referencedColumn,
			ReferentialAction onDelete, ReferentialAction onUpdate) {
	}

}
