package dev.migrator.environment;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.migrator.runner.TransactionMode;
import dev.migrator.schema.QualifiedName;
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
 */
public record MigratorSettings(List<String> locations, QualifiedName versionTable, @Nullable String defaultSchema,
		Map<String, String> placeholders, Duration lockTimeout, TransactionMode transactionMode,
		@Nullable String application, @Nullable String dialect, @Nullable String databaseVersion) {

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
		if (lockTimeout.isNegative()) {
			throw new IllegalArgumentException("the lock timeout must not be negative, but is " + lockTimeout);
		}
	}

}
