package dev.migrator.autoconfigure.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out of command mode what is there for those who look at a running application:
 * web servers, endpoints, health and meters. Everything else is decided as in any start,
 * because a data source or a revision may be made of it.
 */
final class CommandModeImportFilter implements AutoConfigurationImportFilter, BeanFactoryAware {

	private static final List<String> FOR_ONLOOKERS = List.of("org.springframework.boot.actuate.autoconfigure.",
			"org.springframework.boot.health.autoconfigure.", "dev.migrator.autoconfigure.actuate.");

	// Meters of the application's parts, but not the registry that they are kept in.
	private static final String METERS_AND_HEALTH = "org\\.springframework\\.boot\\..*\\.\\w+(HealthContributor|Metrics)"
			+ "AutoConfiguration";

	private boolean active;

	@Override
	public void setBeanFactory(BeanFactory beanFactory) {
		this.active = CommandMode.isOn(beanFactory);
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			matches[i] = !this.active || isOfUse(classes[i], metadata);
		}
		return matches;
	}

	private static boolean isOfUse(@Nullable String name, AutoConfigurationMetadata metadata) {
		return name == null || (FOR_ONLOOKERS.stream().noneMatch(name::startsWith) && !name.matches(METERS_AND_HEALTH)
				&& metadata.get(name, "ConditionalOnWebApplication") == null);
	}

}
