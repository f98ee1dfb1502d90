package dev.migrator.autoconfigure.autogenerate;

import dev.migrator.autogenerate.compare.ComparisonHooks;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autoconfigure.MigratorAutoConfiguration;
import dev.migrator.autoconfigure.MigratorCustomizer;
import dev.migrator.autoconfigure.MigratorDataSources;
import dev.migrator.environment.DifferenceRewriter;
import dev.migrator.environment.Migrator;
import dev.migrator.hibernate.MetadataCapture;
import org.hibernate.SessionFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Auto-configuration of the comparison of entities and database. */
@AutoConfiguration(after = MigratorAutoConfiguration.class)
@ConditionalOnClass({ SessionFactory.class, AbstractEntityManagerFactoryBean.class, MetadataCapture.class })
@ConditionalOnBean(MigratorDataSources.class)
@EnableConfigurationProperties(AutogenerateProperties.class)
public final class AutogenerateAutoConfiguration {

	@Bean
	static SessionFactoryCaptures sessionFactoryCaptures(ListableBeanFactory beanFactory) {
		return new SessionFactoryCaptures(beanFactory);
	}

	@Bean
	MigratorCustomizer entityModels(AutogenerateProperties properties, SessionFactoryCaptures captures,
			MigratorDataSources dataSources, EntityModels.Beans beans) {
		return new EntityModels(properties, captures, dataSources, beans);
	}

	@Bean
	EntityModels.Beans entityModelBeans(ObjectProvider<ObjectFilter> filters, ObjectProvider<ComparisonHooks> hooks,
			ObjectProvider<DifferenceRewriter> rewriters) {
		return new EntityModels.Beans(filters, hooks, rewriters);
	}

	@Bean
	DevelopmentStart developmentStart(AutogenerateProperties properties, ObjectProvider<Migrator> migrators) {
		return new DevelopmentStart(properties, migrators);
	}

}
