package dev.migrator.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;

/** Knows on which data sources migrators work. */
public final class MigratorDataSources {

	private final MigratorInstances instances;

	private final ObjectProvider<MigratorDatabase> unnamed;

	MigratorDataSources(MigratorInstances instances, ObjectProvider<MigratorDatabase> unnamed) {
		this.instances = instances;
		this.unnamed = unnamed;
	}

	/**
	 * Return the data sources of the migrators that are not the application's own.
	 * @return the data sources by the names of the migrators' beans
	 */
	public Map<String, DataSource> all() {
		Map<String, DataSource> all = new LinkedHashMap<>();
		this.unnamed.ifAvailable((database) -> all.put("migrator", database.dataSource()));
		this.instances.dataSources().forEach((name, database) -> all.put(name, database.dataSource()));
		return all;
	}

}
