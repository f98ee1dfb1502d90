package dev.migrator.dialect.mysql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.CatalogReader;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * Reads the information schema of MySQL and MariaDB, whose schemas are databases. Names
 * stand there as the records hold them. A unique index without an order, an expression or
 * a prefix is a unique constraint, since the server makes no difference. Left out: views,
 * system and temporary tables, and the indexes that the server made for foreign keys.
 */
public class MysqlCatalogReader implements CatalogReader {

	private static final String TABLES = """
			select table_schema, table_name, table_comment
			from information_schema.tables
			where table_schema in (:schemas) and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
			order by table_schema, table_name
			""";

	private static final String RUNNING = """
			select id, user, host from information_schema.processlist
			where db = database() and id <> connection_id() and command in ('Query', 'Execute') and binary info = ?
			order by id
			""";

	private final MysqlCatalogText text;

	private final boolean expressionIndexes;

	/**
	 * Create a reader.
	 * @param text how the catalog writes defaults, expressions and checks
	 * @param expressionIndexes whether the catalog tells the expressions of indexes
	 */
	public MysqlCatalogReader(MysqlCatalogText text, boolean expressionIndexes) {
		this.text = text;
		this.expressionIndexes = expressionIndexes;
	}

	@Override
	public final DatabaseSchema read(Connection connection, Collection<String> schemas) throws SQLException {
		Optional<String> database = Optional.ofNullable(connection.getCatalog());
		CatalogNames names = new CatalogNames(UnaryOperator.identity(), database.orElse(null));
		Collection<String> wanted = schemas.isEmpty() ? database.stream().toList() : schemas;
		CatalogQueries queries = new CatalogQueries(connection, wanted);
		List<String> others = queries
			.list("select schema_name from information_schema.schemata where schema_name in (:schemas) order by 1",
					(row) -> row.getString(1))
			.stream()
			.filter((schema) -> !schema.equals(names.defaultSchema()))
			.toList();
		return new DatabaseSchema(others, tables(queries, names), sequences(connection, queries, names), List.of());
	}

	// Definitions are atomic from MySQL 8.0 and MariaDB 10.6 on, so none leaves anything
	// half made (MySQL 9.x, 15.1.1; MariaDB, Atomic DDL); but the server goes on with one
	// whose client has died. Without the privilege PROCESS a user sees only own sessions.
	@Override
	public final Optional<String> stillRunning(Connection connection, String sql) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(RUNNING)) {
			statement.setString(1, sql);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? Optional.of("connection " + row.getLong("id") + " of user '" + row.getString("user")
						+ "', host '" + row.getString("host") + "'") : Optional.empty();
			}
		}
	}

	private List<Table> tables(CatalogQueries queries, CatalogNames names) throws SQLException {
		Map<QualifiedName, List<String>> checks = this.text.checks(queries);
		Map<QualifiedName, List<Column>> columns = new MysqlColumnCatalog(queries, this.text).read(checks);
		MysqlIndexCatalog indexes = new MysqlIndexCatalog(queries, this.expressionIndexes);
		Map<QualifiedName, List<Constraint>> constraints = new MysqlConstraintCatalog(queries, names, this.text)
			.read(indexes, checks);
		return ReferencedColumns.spelled(queries.list(TABLES, (row) -> {
			QualifiedName name = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
			Table table = new Table(names.name(row.getString("table_schema"), name.name()),
					columns.getOrDefault(name, List.of()), constraints.getOrDefault(name, List.of()), List.of(),
					comment(row));
			return table.withIndexes(
					indexes.of(name).stream().filter((index) -> !ForeignKeyIndexes.isImplicit(table, index)).toList());
		}));
	}

	private static String comment(ResultSet row) throws SQLException {
		return Stream.ofNullable(row.getString("table_comment")).findFirst().orElse("");
	}

	/**
	 * Read the sequences.
	 * @param connection the connection
	 * @param queries the queries about the schemas
	 * @param names makes names
	 * @return the sequences, none where the server has none
	 * @throws SQLException when the server refuses
	 */
	protected List<Sequence> sequences(Connection connection, CatalogQueries queries, CatalogNames names)
			throws SQLException {
		return List.of();
	}

	/**
	 * Return an index with its parts.
	 * @param index the index
	 * @return whether a constraint stands for it
	 */
	static boolean isConstraint(Index index) {
		return index.unique() && index.method() == null
				&& index.parts().stream().noneMatch((part) -> part.isExpression() || part.descending());
	}

}
