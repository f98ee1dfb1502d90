package dev.migrator.autoconfigure.order;

import java.util.function.Predicate;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Says that the schema of the migrated database is managed, so that Hibernate does not
 * create it by default.
 */
public final class MigratedSchemaProvider implements SchemaManagementProvider {

	private final Predicate<DataSource> migrated;

	/**
	 * Create a provider.
	 * @param migrated whether a data source leads to the migrated database
	 */
	public MigratedSchemaProvider(Predicate<DataSource> migrated) {
		this.migrated = migrated;
	}

	@Override
	public SchemaManagement getSchemaManagement(DataSource dataSource) {
		return this.migrated.test(dataSource) ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
	}

}
