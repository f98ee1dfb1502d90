package dev.migrator.autoconfigure;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/** Knows which data sources lead to the database of a migrator. */
public final class MigratorDataSources {

	private final MigratorInstances instances;

	private final ObjectProvider<MigratorDatabase> unnamed;

	MigratorDataSources(MigratorInstances instances, ObjectProvider<MigratorDatabase> unnamed) {
		this.instances = instances;
		this.unnamed = unnamed;
	}

	/**
	 * Return whether a data source leads to the database of a migrator.
	 * @param migrator the name of the migrator's bean
	 * @param dataSource the data source
	 * @return whether it does; a migrator of the application's own is taken to use every
	 * data source
	 */
	public boolean isReachedBy(String migrator, DataSource dataSource) {
		MigratorDatabase database = database(migrator);
		return database == null || database.isReachedBy(dataSource);
	}

	private @Nullable MigratorDatabase database(String migrator) {
		MigratorDatabase instance = this.instances.database(migrator);
		return (instance != null) ? instance : this.unnamed.getIfAvailable();
	}

}
