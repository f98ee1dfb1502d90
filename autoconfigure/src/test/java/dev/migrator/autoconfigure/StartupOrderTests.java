package dev.migrator.autoconfigure;

import java.nio.file.Path;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.order.DeferredInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

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
				.isInstanceOf(DeferredInitializationException.class)
				.hasMessage(
						"The revisions would run after JPA has started, and JPA would meet the schema as it was before "
								+ "them: 'spring.jpa.defer-datasource-initialization' is 'true'"));
	}

	@Test
	void deferringWithoutJpaHurtsNobody() {
		this.runner.withPropertyValues("spring.jpa.defer-datasource-initialization=true")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void scriptsRunAfterTheRevisionsAndAreMentioned(CapturedOutput output) {
		this.runner.withPropertyValues("spring.sql.init.data-locations=optional:classpath*:scripts/da*.sql")
			.run((context) -> {
				assertThat(JdbcClient.create(context.getBean(DataSource.class))
					.sql("select name from fruit order by id")
					.query(String.class)
					.list()).containsExactly("apple", "scripted");
				assertThat(output)
					.contains("Migrator: Spring Boot runs [classpath*:scripts/da*.sql] on the same database, "
							+ "after the revisions and at every start, because 'spring.sql.init.mode' is 'embedded'. Make "
							+ "revisions of them, or set it to 'never'");
			});
	}

	@Test
	void scriptsOfThePlatformAreMentioned(CapturedOutput output) {
		this.runner.withPropertyValues("spring.sql.init.mode=always", "spring.sql.init.platform=fruity")
			.run((context) -> assertThat(output).contains("Spring Boot runs [classpath*:data-fruity.sql] on the same",
					"'spring.sql.init.mode' is 'always'"));
	}

	@Test
	void scriptsThatDoNotRunAreNotMentioned(CapturedOutput output, @TempDir Path directory) {
		this.runner
			.withPropertyValues("spring.sql.init.data-locations=classpath:scripts/data.sql",
					"spring.datasource.url=jdbc:h2:file:" + directory.resolve("fruit") + ";DB_CLOSE_DELAY=0")
			.run((context) -> assertThat(context).hasNotFailed());
		this.runner
			.withPropertyValues("spring.sql.init.data-locations=classpath:scripts/data.sql",
					"spring.sql.init.mode=never")
			.run((context) -> assertThat(context).hasNotFailed());

		assertThat(output).doesNotContain("Spring Boot runs");
	}

	@Test
	void scriptsOfAnotherDatabaseAreNotMentioned(CapturedOutput output) {
		this.runner
			.withPropertyValues("spring.sql.init.schema-locations=classpath:scripts/schema.sql",
					"migrator.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
			.run((context) -> assertThat(context).hasNotFailed());

		assertThat(output).doesNotContain("Spring Boot runs");
	}

	@Test
	void noScriptsAreNotMentioned(CapturedOutput output) {
		this.runner.run((context) -> assertThat(context).hasNotFailed());

		assertThat(output).doesNotContain("Spring Boot runs");
	}

}
