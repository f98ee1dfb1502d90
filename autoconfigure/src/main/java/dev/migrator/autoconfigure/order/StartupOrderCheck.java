package dev.migrator.autoconfigure.order;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Refuses, before any bean is made, that JPA starts before the revisions. */
public final class StartupOrderCheck implements BeanFactoryPostProcessor {

	private static final String ENTITY_MANAGER_FACTORY = "jakarta.persistence.EntityManagerFactory";

	private static final String DEFER = "spring.jpa.defer-datasource-initialization";

	private final Environment environment;

	/**
	 * Create the check.
	 * @param environment the properties
	 */
	public StartupOrderCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		if (this.environment.getProperty(DEFER, Boolean.class, false) && hasJpa(beanFactory)) {
			throw new DeferredInitializationException(DEFER);
		}
	}

	private static boolean hasJpa(ConfigurableListableBeanFactory beanFactory) {
		ClassLoader classLoader = beanFactory.getBeanClassLoader();
		if (!ClassUtils.isPresent(ENTITY_MANAGER_FACTORY, classLoader)) {
			return false;
		}
		Class<?> type = ClassUtils.resolveClassName(ENTITY_MANAGER_FACTORY, classLoader);
		return beanFactory.getBeanNamesForType(type, true, false).length > 0;
	}

}
