package dev.migrator.autoconfigure;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.environment.MigratorSettings;
import dev.migrator.runner.TransactionMode;
import dev.migrator.script.ScriptType;
import dev.migrator.template.TemplateSettings;
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
 * @param dialect Dialect of the scripts that commands write, such as "postgresql"; that
 * of the database by default.
 * @param databaseVersion Version of the database that scripts are written for, the newest
 * known by default.
 * @param templates How new revisions are written.
 * @param instances Several migrators by name.
 */
@ConfigurationProperties("migrator")
public record MigratorProperties(@DefaultValue("true") boolean enabled, @DefaultValue("upgrade") Startup startup,
		@DefaultValue("heads") List<String> target,
		@DefaultValue(MigratorSettings.DEFAULT_LOCATION) List<String> locations,
		@DefaultValue(MigratorSettings.DEFAULT_VERSION_TABLE) String versionTable, @Nullable String versionTableSchema,
		@Nullable String defaultSchema, @Nullable String url, @Nullable String username, @Nullable String password,
		@Nullable String driverClassName, @DefaultValue Map<String, String> placeholders, @DefaultValue Lock lock,
		@DefaultValue("per-revision") TransactionMode transaction, @Nullable String dialect,
		@Nullable String databaseVersion, @DefaultValue Templates templates,
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

	/**
	 * Properties of new revisions.
	 *
	 * @param name Template of new revisions; "list-templates" names them.
	 * @param location Folder with the templates of the project, beginning with
	 * "classpath:" or "file:".
	 * @param type How a new revision is written when the command does not say.
	 * @param fileName Pattern of file names of SQL revisions, with the words rev, slug,
	 * epoch, year, month, day, hour, minute and second in braces.
	 * @param slugLength Greatest number of characters of the message in a file name.
	 * @param zone Time zone of the dates of revisions.
	 * @param javaPackage Package of new Java revisions, instead of that of the present
	 * ones.
	 * @param sourceTree Folder in the source tree, instead of one found from the code
	 * that runs and the working directory.
	 */
	public record Templates(@DefaultValue(TemplateSettings.DEFAULT_NAME) String name,
			@DefaultValue(TemplateSettings.DEFAULT_LOCATION) String location, @DefaultValue("sql") ScriptType type,
			@DefaultValue(TemplateSettings.DEFAULT_FILE_NAME) String fileName,
			@DefaultValue("" + TemplateSettings.DEFAULT_SLUG_LENGTH) int slugLength, @DefaultValue("UTC") ZoneId zone,
			@Nullable String javaPackage, @Nullable String sourceTree) {

		TemplateSettings settings() {
			return new TemplateSettings(this.name, this.location, this.type, this.fileName, this.slugLength, this.zone,
					this.javaPackage, this.sourceTree);
		}

	}

}
