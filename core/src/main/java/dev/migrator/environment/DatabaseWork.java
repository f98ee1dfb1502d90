package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DetachedLock;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.schema.QualifiedName;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.DatabaseSession;
import dev.migrator.version.Fence;
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

		@Nullable String currentSchema() {
			try {
				return DatabaseSession.currentSchema(this.connection);
			}
			catch (SQLException ex) {
				throw new DatabaseAccessException("ask for the default schema", ex);
			}
		}

	}

	private final @Nullable DataSource dataSource;

	private final MigratorSettings settings;

	private final Dialects dialects = new Dialects();

	DatabaseWork(@Nullable DataSource dataSource, MigratorSettings settings) {
		this.dataSource = dataSource;
		this.settings = settings;
	}

	<T> T read(Function<Database, T> work) {
		try (DatabaseSession session = DatabaseSession.open(dataSource(), "to read the version table")) {
			return work.apply(database(session, this.settings.versionTable(), Fence.NONE));
		}
	}

	<T> T change(Function<Database, T> work) {
		LockTarget target = read(this::lockTarget);
		try (MigrationLock lock = acquire(target);
				DatabaseSession session = DatabaseSession.open(dataSource(), target.detached().isPresent()
						? "for the revisions"
						: "for the revisions, beside the one that holds the lock (a pool needs two connections for that)")) {
			QualifiedName versionTable = target.key().versionTable();
			return lock.during(() -> work.apply(database(session, versionTable, lock.fence())));
		}
	}

	/**
	 * Return the dialect that scripts are written in, asking the driver only when none is
	 * set.
	 * @return the dialect
	 */
	Dialect dialect() {
		String name = this.settings.dialect();
		return (name != null) ? this.dialects.named(name, this.settings.databaseVersion()) : read(Database::dialect);
	}

	private DataSource dataSource() {
		if (this.dataSource == null) {
			throw new NoDataSourceException();
		}
		return this.dataSource;
	}

	private LockTarget lockTarget(Database database) {
		LockKey key = key(database);
		LockStrategy strategy = database.dialect().lockStrategy();
		try {
			return new LockTarget(strategy, key, strategy.detached(database.connection(), key));
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("find the lock of '" + key.versionTable() + "'", ex);
		}
	}

	private MigrationLock acquire(LockTarget target) {
		Duration timeout = this.settings.lockTimeout();
		return target.detached()
			.map((lock) -> MigrationLock.acquire(lock, target.key(), timeout))
			.orElseGet(() -> MigrationLock.acquire(dataSource(), target.strategy(), target.key(), timeout));
	}

	// With its schema where that is known, since a revision may change what names without
	// one mean.
	private Database database(DatabaseSession session, QualifiedName versionTable, Fence fence) {
		Connection connection = session.connection();
		Dialect dialect = this.dialects.of(connection);
		String schema = this.settings.defaultSchema();
		if (schema != null) {
			session.useSchema(schema, dialect.catalogReader());
		}
		VersionTables tables = VersionTables.of(versionTable);
		MigratorSettings.requireShortNames(tables, dialect.features());
		return new Database(connection, dialect, new VersionStore(dialect, tables, fence),
				new History(dialect, tables.history()));
	}

	private LockKey key(Database database) {
		QualifiedName table = this.settings.versionTable();
		return new LockKey((table.schema() != null) ? table : table.inSchema(database.currentSchema()));
	}

	private record LockTarget(LockStrategy strategy, LockKey key, Optional<DetachedLock> detached) {

	}

}
