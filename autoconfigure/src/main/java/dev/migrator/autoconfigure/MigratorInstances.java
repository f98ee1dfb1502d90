package dev.migrator.autoconfigure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrator.environment.Migrator;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The migrators of {@code migrator.instances}: their databases, and what makes them. An
 * instance {@code orders} is the bean {@code ordersMigrator}.
 */
final class MigratorInstances {

	static final String SUFFIX = "Migrator";

	private final MigratorProperties common;

	private final MigratorFactory factory;

	private final Map<String, MigratorDatabase> databases;

	MigratorInstances(MigratorProperties common, ListableBeanFactory beanFactory, MigratorFactory factory) {
		this.common = common;
		this.factory = factory;
		this.databases = InstanceDatabases.find(common, beanFactory);
	}

	/**
	 * Make a migrator.
	 * @param name the name of the instance
	 * @return the migrator
	 */
	Migrator create(String name) {
		MigratorDatabase database = this.databases.get(name);
		MigratorInstance instance = this.common.instances().get(name);
		if (database == null || instance == null) {
			throw new IllegalArgumentException("There is no instance '" + name + "'; found " + this.databases.keySet());
		}
		return this.factory.create(name + SUFFIX, instance.over(this.common), database.dataSource());
	}

	/**
	 * Return the properties that hold for a migrator.
	 * @param beanName the name of its bean
	 * @return the properties
	 */
	MigratorProperties properties(String beanName) {
		String name = beanName.endsWith(SUFFIX) ? beanName.substring(0, beanName.length() - SUFFIX.length()) : "";
		MigratorInstance instance = this.common.instances().get(name);
		return (instance != null) ? instance.over(this.common) : this.common;
	}

	/**
	 * Return the databases by the names of the migrators' beans.
	 * @return the databases
	 */
	Map<String, MigratorDatabase> dataSources() {
		Map<String, MigratorDatabase> named = new LinkedHashMap<>();
		this.databases.forEach((name, database) -> named.put(name + SUFFIX, database));
		return named;
	}

	Collection<MigratorDatabase> databases() {
		return this.databases.values();
	}

}
