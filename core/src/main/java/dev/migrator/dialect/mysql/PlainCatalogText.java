package dev.migrator.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.dialect.TypeRules;
import org.jspecify.annotations.Nullable;

/**
 * How MySQL's catalog writes: a literal default stands there without quotes, an
 * expression is escaped once more.
 */
final class PlainCatalogText implements MysqlCatalogText {

	private static final String CHECKS = """
			select t.table_schema, t.table_name, c.constraint_name, c.check_clause
			from information_schema.check_constraints c
				join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema
					and t.constraint_name = c.constraint_name and t.constraint_type = 'CHECK'
			where t.table_schema in (:schemas)
			order by t.table_schema, t.table_name, c.constraint_name
			""";

	private static final Set<String> UNQUOTED = Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal",
			"float", "double", "bit", "year");

	private final MysqlText text;

	private final MysqlQuoting quoting;

	private final TypeRules types;

	private final boolean hasChecks;

	PlainCatalogText(MysqlQuoting quoting, TypeRules types, boolean hasChecks) {
		this.text = new MysqlText(quoting);
		this.quoting = quoting;
		this.types = types;
		this.hasChecks = hasChecks;
	}

	@Override
	public Map<QualifiedName, List<String>> checks(CatalogQueries queries) throws SQLException {
		if (!this.hasChecks) {
			return new LinkedHashMap<>();
		}
		return queries.grouped(CHECKS,
				(row) -> new QualifiedName(row.getString("table_schema"), row.getString("table_name")),
				(row) -> row.getString("constraint_name") + "\0" + row.getString("check_clause"));
	}

	@Override
	public @Nullable String defaultValue(ResultSet row, ColumnType type) throws SQLException {
		String value = row.getString("column_default");
		if (value == null) {
			return null;
		}
		String lower = value.toLowerCase(Locale.ROOT);
		if (lower.startsWith("current_timestamp")) {
			return "current_timestamp";
		}
		if (row.getString("extra").contains("DEFAULT_GENERATED")) {
			return expression(value);
		}
		return UNQUOTED.contains(row.getString("data_type")) ? value : this.quoting.literal(value);
	}

	@Override
	public String expression(String text) {
		return this.text.unescaped(text);
	}

	@Override
	public ColumnType type(ColumnType type) {
		return this.types.canonical(type);
	}

}
