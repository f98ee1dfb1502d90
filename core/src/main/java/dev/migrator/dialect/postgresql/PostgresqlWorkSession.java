package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrator.dialect.RestoringWorkSession;
import dev.migrator.dialect.WorkSession;

/**
 * Gives back what a revision set for the session: a dump begins with an empty search
 * path, a data migration with a timeout or another role.
 */
final class PostgresqlWorkSession extends RestoringWorkSession {

	// PostgreSQL 18, 53.25 pg_settings: "session" is the source of what SET changed. The
	// view shows neither of the two identities. What belongs to a transaction ends with
	// it.
	private static final String SETTINGS = """
			select 'session_authorization' as name, session_user::text as setting
			union all select 'role', current_setting('role')
			union all select name, setting from pg_settings where source = 'session'
			and name not in ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
			""";

	private final Map<String, String> before;

	private PostgresqlWorkSession(Connection connection) throws SQLException {
		super(connection);
		this.before = settings();
	}

	static WorkSession open(Connection connection) throws SQLException {
		return new PostgresqlWorkSession(connection);
	}

	private Map<String, String> settings() throws SQLException {
		Map<String, String> settings = new LinkedHashMap<>();
		try (Statement statement = connection().createStatement(); ResultSet row = statement.executeQuery(SETTINGS)) {
			while (row.next()) {
				settings.put(row.getString(1), row.getString(2));
			}
		}
		return settings;
	}

	@Override
	public void restoreSettings() throws SQLException {
		Map<String, String> now = settings();
		for (Map.Entry<String, String> each : this.before.entrySet()) {
			if (!each.getValue().equals(now.remove(each.getKey()))) {
				set(each.getKey(), each.getValue());
			}
		}
		for (String name : now.keySet()) {
			try (Statement statement = connection().createStatement()) {
				statement.execute("reset " + name);
			}
		}
	}

	private void set(String name, String value) throws SQLException {
		try (PreparedStatement statement = connection().prepareStatement("select set_config(?, ?, false)")) {
			statement.setString(1, name);
			statement.setString(2, value);
			statement.execute();
		}
	}

}
