package dev.migrator.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.command.CommandMode;
import dev.migrator.autoconfigure.observation.MigrationObservations;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.runner.RunListener;
import dev.migrator.script.RevisionScript;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Makes the migrator from the properties and the beans of the application. */
final class MigratorFactory {

	private final ListableBeanFactory beanFactory;

	private final ResourceLoader resourceLoader;

	private final Environment environment;

	private final MigrationObservations observations;

	MigratorFactory(ListableBeanFactory beanFactory, ResourceLoader resourceLoader, Environment environment,
			MigrationObservations observations) {
		this.beanFactory = beanFactory;
		this.resourceLoader = resourceLoader;
		this.environment = environment;
		this.observations = observations;
	}

	/**
	 * Make a migrator.
	 * @param name the name of its bean
	 * @param properties what it is like
	 * @param dataSource its database
	 * @return the migrator
	 */
	Migrator create(String name, MigratorProperties properties, DataSource dataSource) {
		MigratorBuilder builder = Migrator.builder()
			.dataSource(dataSource)
			.resourceLoader(this.resourceLoader)
			.locations(properties.locations().toArray(String[]::new))
			.versionTable(properties.versionTable())
			.versionTableSchema(properties.versionTableSchema())
			.defaultSchema(properties.defaultSchema())
			.placeholders(properties.placeholders())
			.lockTimeout(properties.lock().timeout())
			.transactionMode(properties.transaction())
			.dialect(properties.dialect())
			.databaseVersion(properties.databaseVersion())
			.templates(properties.templates().settings())
			.application(this.environment.getProperty("spring.application.name"))
			.scripts(scripts(name))
			.listeners(listeners(name));
		beans(MigratorCustomizer.class).forEach((each) -> each.customize(name, builder));
		return builder.build();
	}

	private List<RunListener> listeners(String name) {
		List<RunListener> listeners = new ArrayList<>(beans(RunListener.class));
		if (!CommandMode.isOn(this.beanFactory)) {
			listeners.add(this.observations.listener(name));
		}
		return listeners;
	}

	// With several migrators a revision that is a bean says which one it belongs to.
	private List<RevisionScript> scripts(String name) {
		Map<String, RevisionScript> all = this.beanFactory.getBeansOfType(RevisionScript.class);
		Set<String> instances = MigratorInstanceRegistrar.beanNames(this.environment);
		return all.entrySet()
			.stream()
			.filter((each) -> instances.contains(name) ? belongs(each.getKey(), name)
					: instances.stream().noneMatch((instance) -> belongs(each.getKey(), instance)))
			.map(Map.Entry::getValue)
			.toList();
	}

	private boolean belongs(String script, String migrator) {
		return BeanFactoryAnnotationUtils.isQualifierMatch(migrator::equals, script, this.beanFactory);
	}

	private <T> List<T> beans(Class<T> type) {
		return this.beanFactory.getBeanProvider(type).orderedStream().toList();
	}

}
