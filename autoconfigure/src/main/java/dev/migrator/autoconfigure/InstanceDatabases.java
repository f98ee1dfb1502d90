package dev.migrator.autoconfigure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;

/** Finds the database of each instance, or says all that is wrong at once. */
final class InstanceDatabases {

	private final MigratorProperties common;

	private final ListableBeanFactory beanFactory;

	private final Map<String, MigratorDatabase> databases = new LinkedHashMap<>();

	private final Map<List<Object>, String> versionTables = new HashMap<>();

	private final List<String> problems = new ArrayList<>();

	private InstanceDatabases(MigratorProperties common, ListableBeanFactory beanFactory) {
		this.common = common;
		this.beanFactory = beanFactory;
	}

	/**
	 * Find the databases.
	 * @param common the properties
	 * @param beanFactory has the data sources
	 * @return the database of each instance, in their order
	 * @throws InvalidInstancesException when instances lead nowhere or into each other's
	 * way
	 */
	static Map<String, MigratorDatabase> find(MigratorProperties common, ListableBeanFactory beanFactory) {
		InstanceDatabases found = new InstanceDatabases(common, beanFactory);
		common.instances().forEach(found::add);
		if (!found.problems.isEmpty()) {
			throw new InvalidInstancesException(found.problems);
		}
		return found.databases;
	}

	private void add(String name, MigratorInstance instance) {
		MigratorProperties settings = instance.over(this.common);
		MigratorConnectionDetails details = new PropertiesMigratorConnectionDetails(settings);
		String url = settings.url();
		if (url != null) {
			if (instance.dataSource() != null) {
				this.problems.add("'migrator.instances." + name
						+ "' has both 'url' and 'data-source', and can have one database");
			}
			keep(name, settings, url);
			this.databases.put(name, MigratorDatabase.at(url, details));
			return;
		}
		DataSource main = (instance.dataSource() != null) ? named(name, instance.dataSource()) : unique(name);
		if (main != null) {
			keep(name, settings, main);
			this.databases.put(name, MigratorDatabase.of(main, details));
		}
	}

	private @Nullable DataSource named(String name, String bean) {
		List<String> known = List.of(this.beanFactory.getBeanNamesForType(DataSource.class));
		if (known.contains(bean)) {
			return this.beanFactory.getBean(bean, DataSource.class);
		}
		this.problems.add("'migrator.instances." + name + ".data-source' is '" + bean
				+ "', and there is no DataSource bean of that name; found " + known);
		return null;
	}

	private @Nullable DataSource unique(String name) {
		DataSource unique = this.beanFactory.getBeanProvider(DataSource.class).getIfUnique();
		if (unique == null) {
			this.problems.add("'migrator.instances." + name
					+ "' has neither 'data-source' nor 'url', and no DataSource bean is the only or the primary one; found "
					+ List.of(this.beanFactory.getBeanNamesForType(DataSource.class)));
		}
		return unique;
	}

	private void keep(String name, MigratorProperties settings, Object database) {
		String schema = (settings.versionTableSchema() != null) ? settings.versionTableSchema()
				: (settings.defaultSchema() != null) ? settings.defaultSchema() : "";
		String other = this.versionTables
			.putIfAbsent(List.of(database, settings.versionTable().toLowerCase(Locale.ROOT), schema), name);
		if (other != null) {
			this.problems.add("'migrator.instances." + other + "' and 'migrator.instances." + name
					+ "' have the same version table '" + settings.versionTable() + "' in the same database");
		}
	}

}
