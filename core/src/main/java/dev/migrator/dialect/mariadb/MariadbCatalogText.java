package dev.migrator.dialect.mariadb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.TypeRules;
import dev.migrator.dialect.mysql.MysqlCatalogText;
import dev.migrator.dialect.mysql.MysqlText;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * How MariaDB's catalog writes (Knowledge Base, Information Schema COLUMNS and
 * CHECK_CONSTRAINTS): a default is an expression, and the word NULL for none; a column of
 * type json is one of long text with a check.
 */
final class MariadbCatalogText implements MysqlCatalogText {

	private static final String CHECKS = """
			select constraint_schema, table_name, constraint_name, check_clause
			from information_schema.check_constraints
			where constraint_schema in (:schemas)
			order by constraint_schema, table_name, constraint_name
			""";

	private final MysqlText text;

	private final TypeRules types;

	MariadbCatalogText(MysqlText text, TypeRules types) {
		this.text = text;
		this.types = types;
	}

	@Override
	public Map<QualifiedName, List<String>> checks(CatalogQueries queries) throws SQLException {
		return queries.grouped(CHECKS,
				(row) -> new QualifiedName(row.getString("constraint_schema"), row.getString("table_name")),
				(row) -> row.getString("constraint_name") + "\0" + row.getString("check_clause"));
	}

	@Override
	public @Nullable String defaultValue(ResultSet row, ColumnType type) throws SQLException {
		String value = row.getString("column_default");
		if (value == null || value.equals("NULL")) {
			return null;
		}
		String lower = value.toLowerCase(Locale.ROOT);
		return lower.startsWith("current_timestamp") ? "current_timestamp" : expression(value);
	}

	@Override
	public String expression(String expression) {
		return this.text.expression(expression);
	}

	@Override
	public ColumnType type(ColumnType type) {
		return this.types.canonical(type);
	}

	@Override
	public ColumnType typeByChecks(ColumnType type, String column, List<String> checks) {
		// The check keeps the old name of a column that was renamed.
		String check = "\0json_valid(`" + column.replace("`", "``") + "`)";
		boolean isJson = type.equals(ColumnTypes.text()) && checks.removeIf((each) -> each.endsWith(check));
		return isJson ? ColumnTypes.json() : type;
	}

}
