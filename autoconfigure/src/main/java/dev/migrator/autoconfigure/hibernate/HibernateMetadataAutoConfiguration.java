package dev.migrator.autoconfigure.hibernate;

<<<<<<< HEAD
import dev.migrator.autoconfigure.command.CommandMode;
import dev.migrator.hibernate.MetadataCapture;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
=======
import dev.migrator.hibernate.MetadataCapture;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
>>>>>>> wanted
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/**
 * Auto-configuration of the capture of Hibernate's metadata. It reads nothing by itself,
 * and costs nothing: a session factory keeps its metadata for its whole life.
 */
@AutoConfiguration
@ConditionalOnClass({ MetadataCapture.class, IntegratorProvider.class, AbstractEntityManagerFactoryBean.class })
<<<<<<< HEAD
public final class HibernateMetadataAutoConfiguration {

	@Bean
	static MetadataCapturingPostProcessor metadataCapturingPostProcessor(ListableBeanFactory beanFactory) {
		return new MetadataCapturingPostProcessor(CommandMode.isOn(beanFactory));
	}

	@Bean
	WantedSchemas wantedSchemas(MetadataCapturingPostProcessor postProcessor, ListableBeanFactory beanFactory) {
		return new WantedSchemas(postProcessor::units, beanFactory);
=======
@ConditionalOnBooleanProperty(name = "migrator.enabled", matchIfMissing = true)
public final class HibernateMetadataAutoConfiguration {

	@Bean
	static MetadataCapturingPostProcessor metadataCapturingPostProcessor() {
		return new MetadataCapturingPostProcessor();
	}

	@Bean
	WantedSchemas wantedSchemas(MetadataCapturingPostProcessor postProcessor) {
		return new WantedSchemas(postProcessor::units);
>>>>>>> wanted
	}

}
