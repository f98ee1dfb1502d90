package dev.migrator.dialect.mariadb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.mysql.MysqlCatalogReader;
import dev.migrator.dialect.mysql.MysqlCatalogText;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads sequences, too. All are asked in one statement, since each is a table. */
final class MariadbCatalogReader extends MysqlCatalogReader {

	private static final String SEQUENCES = """
			select table_schema, table_name
			from information_schema.tables
			where table_schema in (:schemas) and table_type = 'SEQUENCE'
			order by table_schema, table_name
			""";

	// MariaDB, CREATE SEQUENCE: what is taken when nothing is said.
	private static final long DEFAULT_CACHE = 1000;

	private static final long GREATEST = Long.MAX_VALUE - 1;

	private static final long SMALLEST = Long.MIN_VALUE + 1;

	private final Quoting quoting;

	MariadbCatalogReader(MysqlCatalogText text, Quoting quoting) {
		super(text, false);
		this.quoting = quoting;
	}

	@Override
	protected List<Sequence> sequences(Connection connection, CatalogQueries queries, CatalogNames names)
			throws SQLException {
		List<QualifiedName> found = queries.list(SEQUENCES,
				(row) -> new QualifiedName(row.getString("table_schema"), row.getString("table_name")));
		if (found.isEmpty()) {
			return List.of();
		}
		String sql = found.stream()
			.map((name) -> "select " + this.quoting.literal(name.schema()) + " as sequence_schema, "
					+ this.quoting.literal(name.name()) + " as sequence_name, start_value, increment, minimum_value, "
					+ "maximum_value, cache_size, cycle_option from " + this.quoting.name(name))
			.collect(Collectors.joining(" union all "));
		return new CatalogQueries(connection, List.of()).list(sql, (row) -> sequence(row, names));
	}

	private static Sequence sequence(ResultSet row, CatalogNames names) throws SQLException {
		long increment = row.getLong("increment");
		boolean ascending = increment > 0;
		long min = row.getLong("minimum_value");
		long max = row.getLong("maximum_value");
		long start = row.getLong("start_value");
		long cache = row.getLong("cache_size");
		return new Sequence(names.name(row.getString("sequence_schema"), row.getString("sequence_name")),
				unless(start == (ascending ? min : max), start), unless(increment == 1, increment),
				unless(min == (ascending ? 1 : SMALLEST), min), unless(max == (ascending ? GREATEST : -1), max),
				unless(cache == DEFAULT_CACHE, cache), row.getBoolean("cycle_option"));
	}

	private static @Nullable Long unless(boolean usual, long value) {
		return usual ? null : Long.valueOf(value);
	}

}
