package dev.migrator.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.runner.RunListener;
import dev.migrator.script.RevisionScript;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Makes the migrator from the properties and the beans of the application. */
final class MigratorFactory {

	private final MigratorProperties properties;

	private final ListableBeanFactory beanFactory;

	private final ResourceLoader resourceLoader;

	private final Environment environment;

	MigratorFactory(MigratorProperties properties, ListableBeanFactory beanFactory, ResourceLoader resourceLoader,
			Environment environment) {
		this.properties = properties;
		this.beanFactory = beanFactory;
		this.resourceLoader = resourceLoader;
		this.environment = environment;
	}

	Migrator create(DataSource dataSource) {
		MigratorBuilder builder = Migrator.builder()
			.dataSource(dataSource)
			.resourceLoader(this.resourceLoader)
			.locations(this.properties.locations().toArray(String[]::new))
			.versionTable(this.properties.versionTable())
			.versionTableSchema(this.properties.versionTableSchema())
			.defaultSchema(this.properties.defaultSchema())
			.placeholders(this.properties.placeholders())
			.lockTimeout(this.properties.lock().timeout())
			.transactionMode(this.properties.transaction())
			.application(this.environment.getProperty("spring.application.name"))
			.scripts(beans(RevisionScript.class))
			.listeners(beans(RunListener.class));
		beans(MigratorCustomizer.class).forEach((each) -> each.customize(builder));
		return builder.build();
	}

	private <T> List<T> beans(Class<T> type) {
		return this.beanFactory.getBeanProvider(type).orderedStream().toList();
	}

}
