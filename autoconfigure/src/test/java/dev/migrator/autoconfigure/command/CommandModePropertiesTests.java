package dev.migrator.autoconfigure.command;

import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class CommandModePropertiesTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@Test
	void optionsOfTheCommandAreNoPropertiesOfTheApplication() {
		this.environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource("migrator", "current", "--name=orders", "--shop.size=3"));

		new CommandModeProperties(List.of("--shop.size=3")).applyTo(this.environment);

		assertThat(this.environment.getProperty("name")).isNull();
		assertThat(this.environment.getProperty("shop.size")).isEqualTo("3");
	}

	@Test
	void nothingOfTheApplicationIsShownUnlessItWarns() {
		new CommandModeProperties(List.of()).applyTo(this.environment);

		assertThat(this.environment.getProperty("spring.main.banner-mode")).isEqualTo("off");
		assertThat(this.environment.getProperty("spring.main.web-application-type")).isEqualTo("none");
		assertThat(this.environment.getProperty("logging.level.root")).isEqualTo("warn");
	}

	@Test
	void driverThatWarnsOfAbsentTablesIsSilentUnlessTheApplicationSaysMore() {
		String level = "logging.level.org.mariadb.jdbc.message.server";
		new CommandModeProperties(List.of()).applyTo(this.environment);
		assertThat(this.environment.getProperty(level)).isEqualTo("error");

		this.environment.getPropertySources()
			.addBefore("migratorCommandModeDefaults", new MapPropertySource("application", Map.of(level, "info")));
		assertThat(this.environment.getProperty(level)).isEqualTo("info");
	}

	@Test
	void logLevelOfTheArgumentsWins() {
		new CommandModeProperties(List.of("--logging.level.root=debug")).applyTo(this.environment);

		assertThat(this.environment.getProperty("logging.level.root")).isNull();
		assertThat(this.environment.getProperty("logging.pattern.console")).isNull();
	}

	@Test
	void warningIsOnePlainLine() {
		new CommandModeProperties(List.of()).applyTo(this.environment);
		PatternLayout layout = new PatternLayout();
		LoggerContext context = new LoggerContext();
		layout.setContext(context);
		layout.setPattern(this.environment.getProperty("logging.pattern.console"));
		layout.start();
		Logger logger = context.getLogger("shop");

		assertThat(layout.doLayout(new LoggingEvent("", logger, Level.WARN, "is {} odd", new IllegalStateException(),
				new Object[] { "an" })))
			.isEqualTo("Warning: is an odd" + System.lineSeparator());
		assertThat(layout.doLayout(new LoggingEvent("", logger, Level.ERROR, "is wrong", null, null)))
			.isEqualTo("Error: is wrong" + System.lineSeparator());
	}

}
