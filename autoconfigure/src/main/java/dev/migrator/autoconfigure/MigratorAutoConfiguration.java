package dev.migrator.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.aot.OperationHints;
import dev.migrator.autoconfigure.observation.MigrationObservations;
import dev.migrator.autoconfigure.order.InitializationScripts;
import dev.migrator.autoconfigure.order.MigratedSchemaProvider;
import dev.migrator.autoconfigure.order.StartupOrderCheck;
import dev.migrator.environment.Migrator;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Auto-configuration of the migrator. What orders the start applies to migrators that the
 * application defines itself, too.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@Conditional({ EnabledCondition.class, MigratorAutoConfiguration.DatabaseCondition.class })
@EnableConfigurationProperties(MigratorProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(OperationHints.class)
public final class MigratorAutoConfiguration {

	static final String NAME = "migrator";

	@Bean
	static LazyInitializationExcludeFilter migrationInitializerIsNeverLazy() {
		return LazyInitializationExcludeFilter.forBeanTypes(MigrationInitializer.class);
	}

	@Bean
	static StartupOrderCheck migrationStartupOrderCheck(Environment environment) {
		return new StartupOrderCheck(environment);
	}

	@Bean
	@ConditionalOnMissingBean
	MigrationInitializer migrationInitializer(ListableBeanFactory beanFactory, MigratorInstances instances,
			MigrationObservations observations, ObjectProvider<MigrationStrategy> strategy,
			InitializationScripts scripts) {
		return new MigrationInitializer(beanFactory, instances, observations, strategy.getIfAvailable(), scripts);
	}

	@Bean
	InitializationScripts migrationInitializationScripts(ListableBeanFactory beanFactory, ResourceLoader resourceLoader,
			MigratedSchemaProvider migrated) {
		return new InitializationScripts(beanFactory, resourceLoader, migrated);
	}

	@Bean
	MigrationObservations migrationObservations(ObjectProvider<ObservationRegistry> registry,
			ConfigurableBeanFactory beanFactory) {
		return new MigrationObservations(registry, beanFactory.getApplicationStartup());
	}

	@Bean
	MigratorFactory migratorFactory(ListableBeanFactory beanFactory, ResourceLoader resourceLoader,
			Environment environment, MigrationObservations observations) {
		return new MigratorFactory(beanFactory, resourceLoader, environment, observations);
	}

	@Bean
	MigratorInstances migratorInstances(MigratorProperties properties, ListableBeanFactory beanFactory,
			MigratorFactory factory) {
		return new MigratorInstances(properties, beanFactory, factory);
	}

	@Bean
	MigratorDataSources migratorDataSources(MigratorInstances instances, ObjectProvider<MigratorDatabase> database) {
		return new MigratorDataSources(instances, database);
	}

	@Bean
	MigratedSchemaProvider migratedSchemaProvider(ObjectProvider<MigratorDatabase> database,
			MigratorInstances instances) {
		return new MigratedSchemaProvider((dataSource) -> {
			List<MigratorDatabase> known = new ArrayList<>(instances.databases());
			database.ifAvailable(known::add);
			return known.isEmpty() || known.stream().anyMatch((each) -> each.isReachedBy(dataSource));
		});
	}

	/**
	 * Makes the migrator unless the application does, or instances have its database.
	 * Comes before them, so that they are not taken for migrators of the application.
	 */
	@Configuration(proxyBeanMethods = false)
	@Order(1)
	@Conditional(UnnamedMigratorCondition.class)
	@ConditionalOnMissingBean(Migrator.class)
	static class MigratorConfiguration {

		@Bean
		@ConditionalOnMissingBean
		MigratorConnectionDetails migratorConnectionDetails(MigratorProperties properties) {
			return new PropertiesMigratorConnectionDetails(properties);
		}

		@Bean
		MigratorDatabase migratorDatabase(MigratorConnectionDetails details, ObjectProvider<DataSource> application,
				@MigratorDataSource ObjectProvider<DataSource> qualified) {
			return MigratorDatabase.resolve(details, application, qualified);
		}

		@Bean
		Migrator migrator(MigratorProperties properties, MigratorDatabase database, MigratorFactory factory) {
			return factory.create(NAME, properties, database.dataSource());
		}

	}

	/** Makes the migrators that the properties name. */
	@Configuration(proxyBeanMethods = false)
	@Order(2)
	@Import(MigratorInstanceRegistrar.class)
	static class InstancesConfiguration {

	}

	/** Matches when there is a database to migrate. */
	static final class DatabaseCondition extends AnyNestedCondition {

		DatabaseCondition() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnBean(DataSource.class)
		private static final class DataSourceBean {

		}

		@ConditionalOnBean(JdbcConnectionDetails.class)
		private static final class ConnectionDetailsBean {

		}

		@ConditionalOnProperty("migrator.url")
		private static final class UrlProperty {

		}

		@Conditional(InstancesCondition.class)
		private static final class Instances {

		}

	}

	/** Matches when the properties name migrators. */
	static final class InstancesCondition implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return MigratorInstanceRegistrar.names(context.getEnvironment()).iterator().hasNext();
		}

	}

}
