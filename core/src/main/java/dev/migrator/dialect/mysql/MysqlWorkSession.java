package dev.migrator.dialect.mysql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

import dev.migrator.dialect.RestoringWorkSession;
import dev.migrator.dialect.WorkSession;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what a revision set for the session: a dump switches off the checks of
 * foreign keys, changes the modes and may choose another database.
 */
final class MysqlWorkSession extends RestoringWorkSession {

	// What mysqldump and mariadb-dump set, and what a data migration is likely to (MySQL
	// 9.x, 7.1.8 and 6.5.4; the same in MariaDB).
	private static final List<String> VARIABLES = List.of("sql_mode", "foreign_key_checks", "unique_checks",
			"sql_notes", "sql_safe_updates", "time_zone", "character_set_client", "character_set_results",
			"character_set_connection", "collation_connection", "lock_wait_timeout", "innodb_lock_wait_timeout",
			"default_storage_engine", "group_concat_max_len");

	private final @Nullable String database;

	private final @Nullable Object[] before;

	private MysqlWorkSession(Connection connection) throws SQLException {
		super(connection);
		this.database = database();
		this.before = settings();
	}

	static WorkSession open(Connection connection) throws SQLException {
		return new MysqlWorkSession(connection);
	}

	// The driver may remember another one than the server uses.
	private @Nullable String database() throws SQLException {
		try (Statement statement = connection().createStatement();
				ResultSet row = statement.executeQuery("select database()")) {
			row.next();
			return row.getString(1);
		}
	}

	private @Nullable Object[] settings() throws SQLException {
		String sql = "select @@session." + String.join(", @@session.", VARIABLES);
		try (Statement statement = connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			@Nullable Object[] settings = new Object[VARIABLES.size()];
			for (int i = 0; i < settings.length; i++) {
				settings[i] = row.getObject(i + 1);
			}
			return settings;
		}
	}

	@Override
	public void restoreSettings() throws SQLException {
		if (this.database != null && !this.database.equals(database())) {
			try (Statement statement = connection().createStatement()) {
				statement.execute("use `" + this.database.replace("`", "``") + "`");
			}
		}
		@Nullable Object[] now = settings();
		for (int i = 0; i < now.length; i++) {
			if (!Objects.equals(this.before[i], now[i])) {
				set(VARIABLES.get(i), this.before[i]);
			}
		}
	}

	private void set(String variable, @Nullable Object value) throws SQLException {
		try (PreparedStatement statement = connection().prepareStatement("set @@session." + variable + " = ?")) {
			statement.setObject(1, value);
			statement.execute();
		}
	}

}
