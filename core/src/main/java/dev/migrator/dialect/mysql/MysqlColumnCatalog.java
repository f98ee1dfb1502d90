package dev.migrator.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns. What the records have no field for ({@code unsigned}, {@code on update},
 * {@code invisible}) stays in the text of the type, so that a definition that repeats it
 * loses nothing.
 */
final class MysqlColumnCatalog {

	// Joined as in MysqlConstraintCatalog.
	private static final String COLUMNS = """
			select c.table_schema, c.table_name, c.column_name, c.column_default, c.is_nullable, c.column_type,
				c.data_type, c.extra, c.generation_expression, c.column_comment, c.collation_name, t.table_collation
			from information_schema.columns c
				join information_schema.tables t on t.table_schema = concat(c.table_schema, '')
					and t.table_name = c.table_name
			where c.table_schema in (:schemas) and t.table_schema in (:schemas)
			order by c.table_schema, c.table_name, c.ordinal_position
			""";

	private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

	private static final Pattern ON_UPDATE = Pattern.compile("on update \\S+");

	private final CatalogQueries queries;

	private final MysqlCatalogText text;

	MysqlColumnCatalog(CatalogQueries queries, MysqlCatalogText text) {
		this.queries = queries;
		this.text = text;
	}

	Map<QualifiedName, List<Column>> read(Map<QualifiedName, List<String>> checks) throws SQLException {
		return this.queries.grouped(COLUMNS, MysqlColumnCatalog::table,
				(row) -> column(row, checks.getOrDefault(table(row), new ArrayList<>())));
	}

	private static QualifiedName table(ResultSet row) throws SQLException {
		return new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
	}

	private Column column(ResultSet row, List<String> checks) throws SQLException {
		String name = row.getString("column_name");
		String extra = row.getString("extra").toLowerCase(Locale.ROOT);
		ColumnType type = this.text.typeByChecks(type(row, extra), name, checks);
		boolean identity = extra.contains("auto_increment");
		Generated generated = generated(row, extra);
		String defaultValue = (generated == null && !identity) ? this.text.defaultValue(row, type) : null;
		boolean json = type.equals(ColumnTypes.json());
		return new Column(name, type, row.getString("is_nullable").equals("YES"),
				(defaultValue != null) ? new ColumnDefault(defaultValue) : null, identity ? Identity.byDefault() : null,
				generated, json ? null : collation(row), row.getString("column_comment"));
	}

	private ColumnType type(ResultSet row, String extra) throws SQLException {
		String text = row.getString("column_type");
		if (row.getString("data_type").equals("enum")) {
			return enumeration(text);
		}
		Matcher onUpdate = ON_UPDATE.matcher(extra);
		String more = (onUpdate.find() ? " " + onUpdate.group() : "")
				+ (extra.contains("invisible") ? " invisible" : "");
		return this.text.type(ColumnTypes.raw(text + more));
	}

	private static ColumnType enumeration(String text) {
		List<String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(text);
		while (value.find()) {
			values.add(value.group(1).replace("''", "'"));
		}
		return new EnumeratedType(values);
	}

	private @Nullable Generated generated(ResultSet row, String extra) throws SQLException {
		String expression = row.getString("generation_expression");
		if (expression == null || expression.isEmpty()) {
			return null;
		}
		return new Generated(this.text.expression(expression),
				extra.contains("stored") || extra.contains("persistent"));
	}

	private static @Nullable String collation(ResultSet row) throws SQLException {
		String collation = row.getString("collation_name");
		return (collation == null || collation.equals(row.getString("table_collation"))) ? null : collation;
	}

}
