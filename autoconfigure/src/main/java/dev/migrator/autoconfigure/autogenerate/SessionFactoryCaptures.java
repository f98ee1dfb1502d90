package dev.migrator.autoconfigure.autogenerate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.command.CommandMode;
import dev.migrator.hibernate.HibernateSchemaSource;
import dev.migrator.hibernate.MetadataCapture;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;

/**
 * Keeps the metadata of every session factory of the application, those that it makes by
 * hand included.
 */
final class SessionFactoryCaptures implements BeanPostProcessor {

	private static final String INTEGRATORS = "hibernate.integrator_provider";

	// A command compares, and must neither check nor change.
	private static final Map<String, String> NO_SCHEMA_ACTION = Map.of("hibernate.hbm2ddl.auto", "none",
			"jakarta.persistence.schema-generation.database.action", "none");

	private final ListableBeanFactory beanFactory;

	private final Map<String, Captured> captured = new LinkedHashMap<>();

	SessionFactoryCaptures(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractEntityManagerFactoryBean factory) {
			capture(factory, beanName);
		}
		return bean;
	}

	private synchronized void capture(AbstractEntityManagerFactoryBean factory, String name) {
		Map<String, Object> properties = factory.getJpaPropertyMap();
		MetadataCapture capture = new MetadataCapture(provider(properties.get(INTEGRATORS)));
		properties.put(INTEGRATORS, capture);
		if (CommandMode.isOn(this.beanFactory)) {
			properties.putAll(NO_SCHEMA_ACTION);
		}
		this.captured.put(name, new Captured(factory, capture));
	}

	// Hibernate takes an object, a class or its name.
	private static @Nullable IntegratorProvider provider(@Nullable Object setting) {
		if (setting instanceof IntegratorProvider provider) {
			return provider;
		}
		Class<?> type = (setting instanceof Class<?> given) ? given
				: (setting instanceof String name && !name.isBlank())
						? ClassUtils.resolveClassName(name.strip(), ClassUtils.getDefaultClassLoader()) : null;
		return (type != null) ? (IntegratorProvider) BeanUtils.instantiateClass(type) : null;
	}

	/**
	 * Return what the session factories of a database want, and make those that are lazy.
	 * @param leadsThere whether a data source leads to the database
	 * @return the sources in the order of the factories
	 */
	synchronized List<HibernateSchemaSource> sources(Predicate<DataSource> leadsThere) {
		this.beanFactory.getBeansOfType(EntityManagerFactory.class)
			.values()
			.forEach(EntityManagerFactory::getMetamodel);
		List<HibernateSchemaSource> sources = new ArrayList<>();
		for (Captured each : this.captured.values()) {
			DataSource dataSource = each.factory().getDataSource();
			if (dataSource == null || leadsThere.test(dataSource)) {
				each.capture().source().ifPresent(sources::add);
			}
		}
		return sources;
	}

	private record Captured(AbstractEntityManagerFactoryBean factory, MetadataCapture capture) {

	}

}
