package dev.migrator.autoconfigure;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.environment.MigratorSettings;
import dev.migrator.runner.TransactionMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the migrator.
 *
 * @param enabled Whether revisions are looked for at all.
 * @param startup What happens when the application starts.
 * @param target Comma-separated list of targets to upgrade to.
 * @param locations Comma-separated list of locations of revisions, beginning with
 * "classpath:" or "file:".
 * @param versionTable Name of the version table.
 * @param versionTableSchema Schema of the version table, instead of the default schema.
 * @param defaultSchema Schema that unqualified names in revisions mean, instead of that
 * of the connection.
 * @param url JDBC URL of the database, instead of the application's data source.
 * @param username User name for the revisions, instead of that of the application.
 * @param password Password for the revisions.
 * @param driverClassName Fully qualified name of the JDBC driver, derived from the URL by
 * default.
 * @param placeholders Values of placeholders in SQL revisions.
 * @param lock Lock that keeps other processes out.
 * @param transaction How much runs in one transaction.
 * @param templates New revisions that commands write.
 * @param instances Several migrators by name.
 */
@ConfigurationProperties("migrator")
public record MigratorProperties(@DefaultValue("true") boolean enabled, @DefaultValue("upgrade") Startup startup,
		@DefaultValue("heads") List<String> target,
		@DefaultValue(MigratorSettings.DEFAULT_LOCATION) List<String> locations,
		@DefaultValue(MigratorSettings.DEFAULT_VERSION_TABLE) String versionTable, @Nullable String versionTableSchema,
		@Nullable String defaultSchema, @Nullable String url, @Nullable String username, @Nullable String password,
		@Nullable String driverClassName, @DefaultValue Map<String, String> placeholders, @DefaultValue Lock lock,
		@DefaultValue("per-revision") TransactionMode transaction, @DefaultValue MigratorTemplates templates,
		@DefaultValue Map<String, MigratorInstance> instances) {

	/** Copy the collections. */
	public MigratorProperties {
		target = List.copyOf(target);
		locations = List.copyOf(locations);
		placeholders = Map.copyOf(placeholders);
		instances = Collections.unmodifiableMap(new LinkedHashMap<>(instances));
	}

	@Override
	public String toString() {
		return "MigratorProperties[startup=" + this.startup + ", target=" + this.target + ", locations="
				+ this.locations + "]";
	}

	/**
	 * Properties of the lock.
	 *
	 * @param timeout How long to wait for another process that migrates the same
	 * database.
	 */
	public record Lock(@DefaultValue("5m") Duration timeout) {

	}

}
