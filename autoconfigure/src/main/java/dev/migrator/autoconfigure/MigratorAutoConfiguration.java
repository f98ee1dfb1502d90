package dev.migrator.autoconfigure;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.aot.OperationHints;
import dev.migrator.autoconfigure.order.MigratedSchemaProvider;
import dev.migrator.environment.Migrator;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Auto-configuration of the migrator. What orders the start applies to migrators that the
 * application defines itself, too.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "migrator.enabled", matchIfMissing = true)
@Conditional(MigratorAutoConfiguration.DatabaseCondition.class)
@EnableConfigurationProperties(MigratorProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(OperationHints.class)
public final class MigratorAutoConfiguration {

	@Bean
	static LazyInitializationExcludeFilter migrationInitializerIsNeverLazy() {
		return LazyInitializationExcludeFilter.forBeanTypes(MigrationInitializer.class);
	}

	@Bean
	@ConditionalOnMissingBean
	MigrationInitializer migrationInitializer(ObjectProvider<Migrator> migrators, MigratorProperties properties,
			ObjectProvider<MigrationStrategy> strategy) {
		return new MigrationInitializer(migrators, properties, strategy.getIfAvailable());
	}

	@Bean
	MigratedSchemaProvider migratedSchemaProvider(ObjectProvider<MigratorDatabase> database) {
		return new MigratedSchemaProvider((dataSource) -> {
			MigratorDatabase known = database.getIfAvailable();
			return known == null || known.isReachedBy(dataSource);
		});
	}

	/** Makes the migrator unless the application does. */
	@Configuration(proxyBeanMethods = false)
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
		Migrator migrator(MigratorProperties properties, MigratorDatabase database, ListableBeanFactory beanFactory,
				ResourceLoader resourceLoader, Environment environment) {
			return new MigratorFactory(properties, beanFactory, resourceLoader, environment)
				.create(database.dataSource());
		}

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

	}

}
