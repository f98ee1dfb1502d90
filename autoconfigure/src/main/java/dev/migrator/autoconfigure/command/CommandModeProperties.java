package dev.migrator.autoconfigure.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** What command mode changes in the environment; all else is as in any start. */
final class CommandModeProperties {

	private static final String ROOT_LEVEL = "logging.level.root";

	private final List<String> arguments;

	CommandModeProperties(List<String> arguments) {
		this.arguments = arguments;
	}

	void applyTo(ConfigurableEnvironment environment) {
		MutablePropertySources sources = environment.getPropertySources();
		replaceArguments(sources);
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("spring.main.web-application-type", "none");
		properties.put("spring.main.banner-mode", "off");
		properties.put("spring.main.log-startup-info", "false");
		properties.put("spring.main.keep-alive", "false");
		// A command needs two connections at most, so the pool is not to be filled.
		properties.put("spring.datasource.hikari.minimum-idle", "0");
		// No command uses a repository, and to find them takes longer than a command.
		properties.put("spring.data.jpa.repositories.enabled", "false");
		properties.put("spring.data.jdbc.repositories.enabled", "false");
		if (this.arguments.stream().noneMatch((each) -> each.startsWith("--" + ROOT_LEVEL + "="))) {
			properties.put(ROOT_LEVEL, "warn");
		}
		sources.addFirst(new MapPropertySource("migratorCommandMode", properties));
		// This driver warns of every refused statement, a question about an absent table
		// included.
		sources.addLast(new MapPropertySource("migratorCommandModeDefaults",
				Map.of("logging.level.org.mariadb.jdbc.message.server", "error")));
	}

	// Otherwise an option such as --name would be the property "name" of the application.
	private void replaceArguments(MutablePropertySources sources) {
		String name = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
		if (sources.contains(name)) {
			sources.replace(name, new SimpleCommandLinePropertySource(this.arguments.toArray(String[]::new)));
		}
	}

}
