package dev.migrator.autoconfigure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The migrators of {@code migrator.instances}: their databases, and what makes them. An
 * instance {@code orders} is the bean {@code ordersMigrator}.
 */
final class MigratorInstances {

	static final String SUFFIX = "Migrator";

	private final MigratorProperties common;

	private final ListableBeanFactory beanFactory;

	private final MigratorFactory factory;

	private final Map<String, MigratorDatabase> databases = new LinkedHashMap<>();

	MigratorInstances(MigratorProperties common, ListableBeanFactory beanFactory, MigratorFactory factory) {
		this.common = common;
		this.beanFactory = beanFactory;
		this.factory = factory;
		common.instances().forEach((name, instance) -> this.databases.put(name, database(name, instance)));
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

	Collection<MigratorDatabase> databases() {
		return this.databases.values();
	}

	private MigratorDatabase database(String name, MigratorInstance instance) {
		MigratorConnectionDetails details = new PropertiesMigratorConnectionDetails(instance.over(this.common));
		String bean = instance.dataSource();
		if (bean == null) {
			return MigratorDatabase.resolve(details, this.beanFactory.getBeanProvider(DataSource.class));
		}
		List<String> known = new ArrayList<>(Arrays.asList(this.beanFactory.getBeanNamesForType(DataSource.class)));
		if (!known.contains(bean)) {
			throw new InvalidConfigurationPropertyValueException("migrator.instances." + name + ".data-source", bean,
					"There is no DataSource bean of that name; found " + known + ".");
		}
		return MigratorDatabase.of(this.beanFactory.getBean(bean, DataSource.class), details);
	}

}
