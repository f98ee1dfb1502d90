package dev.migrator.autoconfigure.autogenerate;

import dev.migrator.autogenerate.compare.ComparisonHooks;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autogenerate.compare.OperationRewriter;
import dev.migrator.autoconfigure.MigratorAutoConfiguration;
import dev.migrator.autoconfigure.MigratorCustomizer;
import dev.migrator.autoconfigure.MigratorDataSources;
import dev.migrator.autoconfigure.WaitingRevisions;
import dev.migrator.autoconfigure.hibernate.HibernateMetadataAutoConfiguration;
import dev.migrator.autoconfigure.hibernate.WantedSchemas;
import dev.migrator.environment.Migrator;
import dev.migrator.hibernate.MetadataCapture;
import org.hibernate.SessionFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Auto-configuration of the comparison of entities and database. */
@AutoConfiguration(after = { MigratorAutoConfiguration.class, HibernateMetadataAutoConfiguration.class })
@ConditionalOnClass({ SessionFactory.class, AbstractEntityManagerFactoryBean.class, MetadataCapture.class })
@ConditionalOnBean({ MigratorDataSources.class, WantedSchemas.class })
@EnableConfigurationProperties(AutogenerateProperties.class)
public final class AutogenerateAutoConfiguration {

	@Bean
	MigratorCustomizer entityModels(AutogenerateProperties properties, WantedSchemas wanted,
			MigratorDataSources dataSources, EntityModels.Beans beans) {
		return new EntityModels(properties, wanted, dataSources, beans);
	}

	@Bean
	EntityModels.Beans entityModelBeans(ObjectProvider<ObjectFilter> filters, ObjectProvider<ComparisonHooks> hooks,
			ObjectProvider<OperationRewriter> rewriters) {
		return new EntityModels.Beans(filters, hooks, rewriters);
	}

	// A migrator starts before the entities are there, so this asks for nothing of them.
	@Bean
	static WaitingRevisions waitingRevisions(AutogenerateProperties properties) {
		return (migrator, unknown) -> properties.mode() == AutogenerateMode.APPLY
				&& migrator.files().waiting().containsAll(unknown);
	}

	@Bean
	@Conditional(OnDevelopmentMode.class)
	DevelopmentStart developmentStart(AutogenerateProperties properties, ObjectProvider<Migrator> migrators) {
		return new DevelopmentStart(properties, migrators);
	}

}
