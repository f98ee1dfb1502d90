package dev.migrator.autoconfigure.order;

import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.sql.init.AbstractScriptDatabaseInitializer;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/**
 * Looks for settings that put something else before the revisions, before any bean is
 * made.
 */
public final class StartupOrderCheck implements BeanFactoryPostProcessor {

	private static final Logger logger = LoggerFactory.getLogger(StartupOrderCheck.class);

	private static final String ENTITY_MANAGER_FACTORY = "jakarta.persistence.EntityManagerFactory";

	private static final String DEFER = "spring.jpa.defer-datasource-initialization";

	private final Environment environment;

	private final ResourceLoader resourceLoader;

	/**
	 * Create the check.
	 * @param environment the properties
	 * @param resourceLoader finds scripts
	 */
	public StartupOrderCheck(Environment environment, ResourceLoader resourceLoader) {
		this.environment = environment;
		this.resourceLoader = resourceLoader;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		if (this.environment.getProperty(DEFER, Boolean.class, false) && has(beanFactory, ENTITY_MANAGER_FACTORY)) {
			throw new InvalidConfigurationPropertyValueException(DEFER, true,
					"It starts JPA before the database is initialised, so JPA would meet the schema as it was before "
							+ "the revisions. Remove it; what data.sql did belongs into a revision.");
		}
		List<String> scripts = scripts();
		if (!scripts.isEmpty() && has(beanFactory, AbstractScriptDatabaseInitializer.class.getName())) {
			logger.warn("Migrator: Spring Boot initialises the database with {}, too, after the revisions. Make "
					+ "revisions of them, or set 'spring.sql.init.mode' to 'never'", scripts);
		}
	}

	private static boolean has(ConfigurableListableBeanFactory beanFactory, String className) {
		ClassLoader classLoader = beanFactory.getBeanClassLoader();
		if (!ClassUtils.isPresent(className, classLoader)) {
			return false;
		}
		Class<?> type = ClassUtils.resolveClassName(className, classLoader);
		return beanFactory.getBeanNamesForType(type, true, false).length > 0;
	}

	private List<String> scripts() {
		if ("never".equals(this.environment.getProperty("spring.sql.init.mode"))) {
			return List.of();
		}
		return Stream.concat(locations("schema").stream(), locations("data").stream())
			.filter((location) -> this.resourceLoader.getResource(location).exists())
			.toList();
	}

	// Spring Boot, SettingsCreator: the default locations of either kind.
	private List<String> locations(String kind) {
		return Binder.get(this.environment)
			.bind("spring.sql.init." + kind + "-locations", Bindable.listOf(String.class))
			.orElse(List.of("classpath:" + kind + ".sql"))
			.stream()
			.map((location) -> location.replaceFirst("^optional:", ""))
			.toList();
	}

}
