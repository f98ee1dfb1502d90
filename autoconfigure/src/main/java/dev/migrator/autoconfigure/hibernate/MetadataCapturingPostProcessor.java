package dev.migrator.autoconfigure.hibernate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.migrator.hibernate.MetadataCapture;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;

/**
 * Puts a capture into the properties of every factory bean before the factory is built,
 * also of those that the application makes by hand.
 */
final class MetadataCapturingPostProcessor implements BeanPostProcessor {

	private static final String PROPERTY = "hibernate.integrator_provider";

<<<<<<< HEAD
	// A command compares; it must neither check the schema nor change it.
	private static final Map<String, String> NO_SCHEMA_ACTION = Map.of("hibernate.hbm2ddl.auto", "none",
			"jakarta.persistence.schema-generation.database.action", "none");

	private final boolean forCommand;

	private final List<PersistenceUnit> units = new CopyOnWriteArrayList<>();

	MetadataCapturingPostProcessor(boolean forCommand) {
		this.forCommand = forCommand;
	}

=======
	private final List<PersistenceUnit> units = new CopyOnWriteArrayList<>();

>>>>>>> wanted
	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractEntityManagerFactoryBean factory) {
			Map<String, Object> properties = factory.getJpaPropertyMap();
			MetadataCapture capture = new MetadataCapture(provider(properties.get(PROPERTY), factory));
			properties.put(PROPERTY, capture);
<<<<<<< HEAD
			if (this.forCommand) {
				properties.putAll(NO_SCHEMA_ACTION);
			}
=======
>>>>>>> wanted
			this.units.add(new PersistenceUnit(beanName, factory, capture));
		}
		return bean;
	}

	List<PersistenceUnit> units() {
		return List.copyOf(this.units);
	}

	// Hibernate takes a provider as an object, as a class, or by its name.
	private static @Nullable IntegratorProvider provider(@Nullable Object present,
			AbstractEntityManagerFactoryBean factory) {
		if (present == null || present instanceof IntegratorProvider) {
			return (IntegratorProvider) present;
		}
		Class<?> type = (present instanceof Class<?> given) ? given
				: ClassUtils.resolveClassName(present.toString(), factory.getBeanClassLoader());
		return (IntegratorProvider) BeanUtils.instantiateClass(type);
	}

}
