package dev.migrator.autoconfigure.command;

import java.util.Map;
import java.util.TreeMap;

import dev.migrator.command.UsageException;
import dev.migrator.environment.Migrator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;

/** The migrators of an application by the names that a user gives them. */
final class MigratorBeans {

	private static final String SUFFIX = "Migrator";

	private final ConfigurableListableBeanFactory beanFactory;

	private final Map<String, String> beans = new TreeMap<>();

	MigratorBeans(ConfigurableListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
		for (String bean : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, Migrator.class, true,
				false)) {
			this.beans.put(name(bean), bean);
		}
	}

	// The instance "orders" is the bean "ordersMigrator".
	private static String name(String bean) {
		return (bean.endsWith(SUFFIX)) ? bean.substring(0, bean.length() - SUFFIX.length()) : bean;
	}

	boolean isEmpty() {
		return this.beans.isEmpty();
	}

	Migrator get(@Nullable String name) {
		if (this.beans.isEmpty()) {
			throw new UsageException("The application has no migrator: it has no DataSource, or 'migrator.enabled' is "
					+ "'false'. Check the profiles and the properties that this process was given.");
		}
		if (name == null && this.beans.size() > 1) {
			throw new UsageException("The application has several migrators: " + names()
					+ ". Say which one is meant, for example with --name=" + this.beans.keySet().iterator().next());
		}
		String bean = (name != null) ? this.beans.get(name) : this.beans.values().iterator().next();
		if (bean == null) {
			throw new UsageException("The application has no migrator '" + name + "'. Found " + names() + ".");
		}
		return this.beanFactory.getBean(bean, Migrator.class);
	}

	private String names() {
		return String.join(", ", this.beans.keySet().stream().map((name) -> "'" + name + "'").toList());
	}

	/** Keep the runners of the application from running. */
	void forgetRunners() {
		forget(ApplicationRunner.class);
		forget(CommandLineRunner.class);
	}

	private void forget(Class<?> type) {
		for (String runner : this.beanFactory.getBeanNamesForType(type, true, false)) {
			if (this.beanFactory instanceof BeanDefinitionRegistry registry
					&& registry.containsBeanDefinition(runner)) {
				registry.removeBeanDefinition(runner);
			}
		}
	}

}
