package dev.migrator.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** How a server's catalog writes what has several spellings. */
public interface MysqlCatalogText {

	/**
	 * Read the checks of each table: for each its name, a zero character and its
	 * condition.
	 * @param queries the queries about the schemas
	 * @return the checks by schema and table
	 * @throws SQLException when the server refuses
	 */
	Map<QualifiedName, List<String>> checks(CatalogQueries queries) throws SQLException;

	/**
	 * Return a default as a statement takes it.
	 * @param row a row of {@code information_schema.columns}
	 * @param type the type of the column
	 * @return the expression, or {@code null} for none
	 * @throws SQLException when the server refuses
	 */
	@Nullable String defaultValue(ResultSet row, ColumnType type) throws SQLException;

	/**
	 * Return an expression as a statement takes it.
	 * @param text the text in the catalog
	 * @return the expression
	 */
	String expression(String text);

	/**
	 * Return the canonical form of a type.
	 * @param type the type as the catalog writes it
	 * @return the type
	 */
	ColumnType type(ColumnType type);

	/**
	 * Return the type of a column that its checks tell more about.
	 * @param type the type of the column
	 * @param column the name of the column
	 * @param checks the checks of the table, to be shortened by those that the type takes
	 * over
	 * @return the type
	 */
	default ColumnType typeByChecks(ColumnType type, String column, List<String> checks) {
		return type;
	}

}
