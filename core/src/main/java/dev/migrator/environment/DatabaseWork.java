package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.LockKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.DatabaseSession;
import dev.migrator.version.History;
import dev.migrator.version.MigrationLock;
import dev.migrator.version.VersionStore;
import dev.migrator.version.VersionTables;

/** Opens the database with everything that work on it needs. */
final class DatabaseWork {

	/**
	 * An open database.
	 *
	 * @param connection the connection, in autocommit mode
	 * @param dialect the dialect
	 * @param store the version table
	 * @param history the history
	 */
	record Database(Connection connection, Dialect dialect, VersionStore store, History history) {

	}

	private final DataSource dataSource;

	private final MigratorSettings settings;

	private final Dialects dialects = new Dialects();

	DatabaseWork(DataSource dataSource, MigratorSettings settings) {
		this.dataSource = dataSource;
		this.settings = settings;
	}

	<T> T read(Function<Database, T> work) {
		try (DatabaseSession session = DatabaseSession.open(this.dataSource, this.settings.defaultSchema(),
				"to read the version table")) {
			return work.apply(database(session.connection()));
		}
	}

	<T> T change(Function<Database, T> work) {
		LockTarget target = read((database) -> new LockTarget(database.dialect(), key(database.connection())));
		try (MigrationLock lock = MigrationLock.acquire(this.dataSource, target.dialect().lockStrategy(), target.key(),
				this.settings.lockTimeout());
				DatabaseSession session = DatabaseSession.open(this.dataSource, this.settings.defaultSchema(),
						"for the revisions, beside the one that holds the lock")) {
			return lock.during(() -> work.apply(database(session.connection())));
		}
	}

	private Database database(Connection connection) {
		Dialect dialect = this.dialects.of(connection);
		VersionTables tables = VersionTables.of(this.settings.versionTable());
		return new Database(connection, dialect, new VersionStore(dialect, tables),
				new History(dialect, tables.history()));
	}

	private LockKey key(Connection connection) {
		QualifiedName table = this.settings.versionTable();
		try {
			return new LockKey(
					(table.schema() != null) ? table : table.inSchema(DatabaseSession.currentSchema(connection)));
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("ask for the default schema", ex);
		}
	}

	private record LockTarget(Dialect dialect, LockKey key) {

	}

}
