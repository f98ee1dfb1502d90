package dev.migrator.environment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.LockKey;
import dev.migrator.runner.TransactionMode;
import dev.migrator.schema.QualifiedName;
import dev.migrator.version.VersionTables;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a migrator; the one home of every option.
 *
 * @param locations where revisions are, such as {@code classpath:db/revisions}
 * @param versionTable the version table
 * @param defaultSchema the schema that unqualified names mean, or {@code null} for the
 * one of the connection
 * @param placeholders the values of placeholders in SQL revisions
 * @param lockTimeout how long to wait for another process
 * @param transactionMode how much runs in one transaction
 * @param application the name of the application for the history, or {@code null}
 * @param dialect the dialect that scripts are written in, or {@code null} for that of the
 * database
 * @param databaseVersion the version of the database that scripts are written for, or
 * {@code null} for the newest one known
 * @param autogenerate what a comparison of model and database goes by
 */
public record MigratorSettings(List<String> locations, QualifiedName versionTable, @Nullable String defaultSchema,
		Map<String, String> placeholders, Duration lockTimeout, TransactionMode transactionMode,
		@Nullable String application, @Nullable String dialect, @Nullable String databaseVersion,
		AutogenerateSettings autogenerate) {

	/** The location that is searched when none is given. */
	public static final String DEFAULT_LOCATION = "classpath:db/revisions";

	/** The name of the version table when none is given. */
	public static final String DEFAULT_VERSION_TABLE = "migrator_version";

	/** How long to wait for another process when nothing is given. */
	public static final Duration DEFAULT_LOCK_TIMEOUT = Duration.ofMinutes(5);

	/** Copy the collections. */
	public MigratorSettings {
		locations = List.copyOf(locations);
		placeholders = Map.copyOf(placeholders);
	}

	/**
	 * Check what can be said without a database.
	 * @param versionTable the name of the version table
	 * @param lockTimeout how long to wait for another process
	 * @throws InvalidSettingsException with everything that is wrong
	 */
	static void requireValid(String versionTable, Duration lockTimeout) {
		List<String> problems = new ArrayList<>();
		if (versionTable.isBlank()) {
			problems.add("the name of the version table (migrator.version-table) is blank");
		}
		if (lockTimeout.isNegative()) {
			problems.add("the lock timeout (migrator.lock.timeout) is negative: " + lockTimeout);
		}
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
	}

	/**
	 * Check the names of this library's own tables against what the database can take; a
	 * database that cuts names would take one table for another.
	 * @param tables the tables
	 * @param features what the database can do
	 * @throws InvalidSettingsException when a name is too long
	 */
	static void requireShortNames(VersionTables tables, DialectFeatures features) {
		String unit = features.nameLengthInBytes() ? "bytes" : "characters";
		QualifiedName lock = new LockKey(tables.version()).table();
		List<String> problems = Stream.of(tables.version(), tables.history(), tables.journal(), lock)
			.map(QualifiedName::name)
			.filter((name) -> length(name, features) > features.maxNameLength())
			.map((name) -> "the table '" + name + "', named after migrator.version-table, has " + length(name, features)
					+ " " + unit + ", more than the " + features.maxNameLength() + " of this database")
			.toList();
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
	}

	private static int length(String name, DialectFeatures features) {
		return features.nameLengthInBytes() ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
	}

}
