package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.Leftover;
import dev.migrator.schema.QualifiedName;

/**
 * Finds invalid indexes, which a concurrent build leaves when it is cut off or fails
 * (manual chapters "CREATE INDEX" and "REINDEX"), and sessions without a client.
 */
final class PostgresqlLeftovers {

	// A build that is still going on looks the same but for its row in the progress view.
	private static final String INVALID = """
			select case when n.nspname = current_schema() then null else n.nspname end as schema_name,
				c.relname as index_name, t.relname as table_name,
				'drop index concurrently if exists ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname)
					as clean_up
			from pg_index i
			join pg_class c on c.oid = i.indexrelid
			join pg_class t on t.oid = i.indrelid
			join pg_namespace n on n.oid = c.relnamespace
			where not i.indisvalid and c.relkind = 'i'
				and n.nspname in (:schemas)
				and not exists (select from pg_stat_progress_create_index p where p.relid = i.indrelid)
			order by n.nspname, c.relname
			""";

	// The view cuts long statements off (track_activity_query_size).
	private static final String RUNNING = """
			select pid, usename, application_name from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and state = 'active'
				and query <> '' and starts_with(?, query)
			order by pid
			""";

	private final Connection connection;

	PostgresqlLeftovers(Connection connection) {
		this.connection = connection;
	}

	List<Leftover> read(Collection<String> schemas) throws SQLException {
		String sql = schemas.isEmpty() ? INVALID.replace(":schemas", "current_schema()") : INVALID;
		return new CatalogQueries(this.connection, schemas).list(sql, PostgresqlLeftovers::leftover);
	}

	private static Leftover leftover(ResultSet row) throws SQLException {
		QualifiedName name = QualifiedName.of(row.getString("index_name")).inSchema(row.getString("schema_name"));
		String description = "index '" + name + "' of table '" + row.getString("table_name")
				+ "', which its build left invalid";
		return new Leftover(name, null, description, List.of(row.getString("clean_up")));
	}

	Optional<String> stillRunning(String sql) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(RUNNING)) {
			statement.setString(1, sql);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? Optional.of("server process " + row.getInt("pid") + " of user '"
						+ row.getString("usename") + "', application '" + row.getString("application_name") + "'")
						: Optional.empty();
			}
		}
	}

}
