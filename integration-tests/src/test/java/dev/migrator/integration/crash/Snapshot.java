package dev.migrator.integration.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.Table;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that a run leaves.
 *
 * @param tables the tables, this library's own among them
 * @param rows the rows of the user's tables
 * @param versions the rows of the version table
 * @param journal the rows of the journal
 * @param applied the revisions whose upgrade succeeded, in the order of the history
 * @param leftovers what is half made
 */
record Snapshot(List<Table> tables, Map<String, List<Map<String, Object>>> rows, List<String> versions,
		List<String> journal, List<String> applied, List<String> leftovers) {

	static Snapshot of(DataSource dataSource, CatalogReader reader) throws SQLException {
		JdbcClient jdbc = JdbcClient.create(dataSource);
		try (Connection connection = dataSource.getConnection()) {
			List<Table> tables = reader.read(connection, List.of())
				.tables()
				.stream()
				.map(Snapshot::ordered)
				.sorted(Comparator.comparing((table) -> table.name().name()))
				.toList();
			return new Snapshot(tables, rows(jdbc, tables),
					strings(jdbc, "select version_num from migrator_version order by 1"),
					strings(jdbc, "select revision from migrator_journal"),
					strings(jdbc,
							"select revision from migrator_history where direction = 'UPGRADE' and outcome = 'SUCCESS' "
									+ "order by id"),
					reader.leftovers(connection, List.of()).stream().map((each) -> each.description()).toList());
		}
	}

	private static Table ordered(Table table) {
		return table
			.withConstraints(table.constraints()
				.stream()
				.sorted(Comparator.comparing(Constraint::kind).thenComparing(String::valueOf))
				.toList())
			.withIndexes(table.indexes().stream().sorted(Comparator.comparing(Index::name)).toList());
	}

	private static Map<String, List<Map<String, Object>>> rows(JdbcClient jdbc, List<Table> tables) {
		Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
		tables.stream()
			.map((table) -> table.name().name())
			.filter((name) -> !name.startsWith("migrator_"))
			.forEach((name) -> rows.put(name,
					jdbc.sql("select * from " + name + " order by 1, 2").query().listOfRows()));
		return rows;
	}

	private static List<String> strings(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(String.class).list();
	}

}
