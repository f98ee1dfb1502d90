package dev.migrator.autoconfigure;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartupOrderTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
				DataSourceInitializationAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
				"migrator.locations=classpath:revisions/one");

	@Test
	void jpaBeforeTheRevisionsIsRefused() {
		this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
			.withPropertyValues("spring.jpa.defer-datasource-initialization=true")
			.run((context) -> assertThat(context.getStartupFailure())
				.isInstanceOf(InvalidConfigurationPropertyValueException.class)
				.hasMessageContaining("spring.jpa.defer-datasource-initialization"));
	}

	@Test
	void deferringWithoutJpaHurtsNobody() {
		this.runner.withPropertyValues("spring.jpa.defer-datasource-initialization=true")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void scriptsBesideRevisionsAreMentioned(CapturedOutput output) {
		this.runner.withPropertyValues("spring.sql.init.schema-locations=optional:classpath:scripts/schema.sql")
			.run((context) -> assertThat(output)
				.contains("initialises the database with [classpath:scripts/schema.sql], too"));
	}

	@Test
	void noScriptsAreNotMentioned(CapturedOutput output) {
		this.runner.run((context) -> assertThat(output).doesNotContain("initialises the database with"));
	}

}
