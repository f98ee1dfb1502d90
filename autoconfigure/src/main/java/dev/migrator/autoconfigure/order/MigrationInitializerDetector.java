package dev.migrator.autoconfigure.order;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import dev.migrator.environment.Migrator;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;

/**
 * Says that the initializers of the migrator initialise the database, so that JPA, JDBC
 * templates, jOOQ and the like are created after them.
 */
class MigrationInitializerDetector implements DatabaseInitializerDetector {

	// The initializer is in a package above this one, so it is named by its bean name.
	private static final String INITIALIZER = "migrationInitializer";

	@Override
	public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
		Set<String> names = new LinkedHashSet<>();
		if (beanFactory.containsBeanDefinition(INITIALIZER)) {
			names.add(INITIALIZER);
		}
		else {
			names.addAll(Arrays.asList(beanFactory.getBeanNamesForType(Migrator.class, true, false)));
		}
		return names;
	}

	@Override
	public int getOrder() {
		return 0;
	}

}
