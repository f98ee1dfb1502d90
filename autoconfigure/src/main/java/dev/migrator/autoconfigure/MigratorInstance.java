package dev.migrator.autoconfigure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.runner.TransactionMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of one of several migrators. What is not given here is taken from the
 * properties of the same name without the name of the instance, but for the connection.
 *
 * @param dataSource Name of the DataSource bean that the revisions run on.
 * @param startup What happens when the application starts.
 * @param target Comma-separated list of targets to upgrade to.
 * @param locations Comma-separated list of locations of revisions.
 * @param versionTable Name of the version table.
 * @param versionTableSchema Schema of the version table, instead of the default schema.
 * @param defaultSchema Schema that unqualified names in revisions mean.
 * @param url JDBC URL of the database, instead of a DataSource bean.
 * @param username User name for the revisions.
 * @param password Password for the revisions.
 * @param driverClassName Fully qualified name of the JDBC driver.
 * @param placeholders Values of placeholders in SQL revisions, added to the common ones.
 * @param lock Lock that keeps other processes out.
 * @param transaction How much runs in one transaction.
 * @param dialect Dialect of the scripts that commands write, such as "postgresql"; that
 * of the database by default.
 * @param databaseVersion Version of the database that scripts are written for, the newest
 * known by default.
 * @param templates How new revisions are written.
 */
public record MigratorInstance(@Nullable String dataSource, @Nullable Startup startup, @Nullable List<String> target,
		@Nullable List<String> locations, @Nullable String versionTable, @Nullable String versionTableSchema,
		@Nullable String defaultSchema, @Nullable String url, @Nullable String username, @Nullable String password,
		@Nullable String driverClassName, @DefaultValue Map<String, String> placeholders,
		MigratorProperties.@Nullable Lock lock, @Nullable TransactionMode transaction, @Nullable String dialect,
		@Nullable String databaseVersion, MigratorProperties.@Nullable Templates templates) {

	MigratorProperties over(MigratorProperties common) {
		Map<String, String> all = new HashMap<>(common.placeholders());
		all.putAll(this.placeholders);
		return new MigratorProperties(common.enabled(), or(this.startup, common.startup()),
				or(this.target, common.target()), or(this.locations, common.locations()),
				or(this.versionTable, common.versionTable()),
				(this.versionTableSchema != null) ? this.versionTableSchema : common.versionTableSchema(),
				(this.defaultSchema != null) ? this.defaultSchema : common.defaultSchema(), this.url, this.username,
				this.password, this.driverClassName, all, or(this.lock, common.lock()),
				or(this.transaction, common.transaction()), (this.dialect != null) ? this.dialect : common.dialect(),
				(this.databaseVersion != null) ? this.databaseVersion : common.databaseVersion(),
				or(this.templates, common.templates()), Map.of());
	}

	private static <T> T or(@Nullable T own, T common) {
		return (own != null) ? own : common;
	}

	@Override
	public String toString() {
		return "MigratorInstance[dataSource=" + this.dataSource + ", locations=" + this.locations + "]";
	}

}
