package dev.migrator.autoconfigure.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.ClassUtils;

/** What command mode changes in the environment; all else is as in any start. */
final class CommandModeProperties {

	private static final String ROOT_LEVEL = "logging.level.root";

	// A warning looks like an error of the command: no time, no thread, no stack trace.
	private static final String LOGBACK_PATTERN = "%replace(%replace(%p){'WARN','Warning'}){'ERROR','Error'}: %m%n%nopex";

	private static final String LOG4J_PATTERN = "%p{WARN=Warning, ERROR=Error}: %m%n%ex{0}";

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
		properties.putAll(logging());
		sources.addFirst(new MapPropertySource("migratorCommandMode", properties));
		// This driver warns of every refused statement, a question about an absent table
		// included.
		sources.addLast(new MapPropertySource("migratorCommandModeDefaults",
				Map.of("logging.level.org.mariadb.jdbc.message.server", "error")));
	}

	private Map<String, Object> logging() {
		if (this.arguments.stream().anyMatch((each) -> each.startsWith("--" + ROOT_LEVEL + "="))) {
			return Map.of();
		}
		boolean logback = ClassUtils.isPresent("ch.qos.logback.classic.LoggerContext", null);
		return Map.of(ROOT_LEVEL, "warn", "logging.pattern.console", logback ? LOGBACK_PATTERN : LOG4J_PATTERN);
	}

	// Otherwise an option such as --name would be the property "name" of the application.
	private void replaceArguments(MutablePropertySources sources) {
		String name = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
		if (sources.contains(name)) {
			sources.replace(name, new SimpleCommandLinePropertySource(this.arguments.toArray(String[]::new)));
		}
	}

}
