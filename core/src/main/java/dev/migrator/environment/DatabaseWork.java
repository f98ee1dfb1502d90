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

		static Database of(Connection connection, Dialect dialect, QualifiedName versionTable, Fence fence) {
			VersionTables tables = VersionTables.of(versionTable);
			return new Database(connection, dialect, new VersionStore(dialect, tables, fence),
					new History(dialect, tables.history()));
		}

		// With its schema where that is known, since a revision may change what names
		// without one mean.
		Database with(QualifiedName versionTable, Fence fence) {
			return of(this.connection, this.dialect, versionTable, fence);
		}

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

	/**
	 * What a look at the database came to.
	 *
	 * @param result what is already known to be the result
	 * @param work what is to be done under the lock instead; {@code null} for nothing
	 * @param <T> the type of the result
	 */
	record Look<T>(T result, @Nullable Function<Database, T> work) {

	}

	<T> T read(Function<Database, T> work) {
		try (DatabaseSession session = DatabaseSession.open(dataSource(), "to read the version table")) {
			return work.apply(database(session));
		}
	}

	<T> T change(Function<Database, T> work) {
		try (DatabaseSession session = DatabaseSession.open(dataSource(), "for the revisions")) {
			return change(session, database(session), work);
		}
	}

	/**
	 * Look, and where that finds something to do, go on under the lock with the same
	 * connection, unless somebody else holds the lock for a while.
	 * @param look looks
	 * @param <T> the type of the result
	 * @return the result of the look, or of what it found to do
	 */
	<T> T lookAndChange(Function<Database, Look<T>> look) {
		try (DatabaseSession session = DatabaseSession.open(dataSource(), "to read the version table")) {
			Database database = database(session);
			Look<T> found = look.apply(database);
			return (found.work() != null) ? change(session, database, found.work()) : found.result();
		}
	}

	private <T> T change(DatabaseSession looking, Database looked, Function<Database, T> work) {
		LockTarget target = lockTarget(looked);
		try (MigrationLock lock = acquire(target, looking); DatabaseSession session = goOn(looking)) {
			Database database = (session == looking) ? looked : database(session);
			return lock.during(() -> work.apply(database.with(target.key().versionTable(), lock.fence())));
		}
	}

	private DatabaseSession goOn(DatabaseSession looking) {
		return looking.isClosed() ? DatabaseSession.open(dataSource(), "for the revisions") : looking;
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

	private MigrationLock acquire(LockTarget target, DatabaseSession looking) {
		Duration timeout = this.settings.lockTimeout();
		DetachedLock detached = target.detached().orElse(null);
		if (detached == null) {
			return MigrationLock.acquire(dataSource(), looking, target.strategy(), target.key(), timeout);
		}
		looking.close();
		return MigrationLock.acquire(detached, target.key(), timeout);
	}

	private Database database(DatabaseSession session) {
		Connection connection = session.connection();
		Dialect dialect = this.dialects.of(connection);
		String schema = this.settings.defaultSchema();
		if (schema != null) {
			session.useSchema(schema, dialect.catalogReader());
		}
		QualifiedName versionTable = this.settings.versionTable();
		MigratorSettings.requireShortNames(VersionTables.of(versionTable), dialect.features());
		return Database.of(connection, dialect, versionTable, Fence.NONE);
	}

	private LockKey key(Database database) {
		QualifiedName table = this.settings.versionTable();
		return new LockKey((table.schema() != null) ? table : table.inSchema(database.currentSchema()));
	}

	private record LockTarget(LockStrategy strategy, LockKey key, Optional<DetachedLock> detached) {

	}

}
