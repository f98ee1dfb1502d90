package dev.migrator.autoconfigure;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.session.autoconfigure.SessionAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Libraries that keep their own tables wait for the revisions, which may make those
 * tables.
 */
class WaitingLibrariesTests {

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				DataSourceTransactionManagerAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
				"migrator.locations=classpath:revisions/one");

	@Test
	void quartzWaits() {
		this.runner.withConfiguration(AutoConfigurations.of(QuartzAutoConfiguration.class))
			.withPropertyValues("spring.quartz.job-store-type=jdbc")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.getBeanFactory().getBeanDefinition("quartzScheduler").getDependsOn())
					.contains("migrationInitializer");
			});
	}

	@Test
	void sessionWaits() {
		this.runner
			.withConfiguration(
					AutoConfigurations.of(SessionAutoConfiguration.class, JdbcSessionAutoConfiguration.class))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				String repository = context.getBeanNamesForType(JdbcIndexedSessionRepository.class)[0];
				assertThat(context.getBeanFactory().getBeanDefinition(repository).getDependsOn())
					.contains("migrationInitializer");
			});
	}

	@Test
	void batchWaits() {
		this.runner
			.withConfiguration(AutoConfigurations.of(BatchAutoConfiguration.class, BatchJdbcAutoConfiguration.class))
			.withPropertyValues("spring.batch.job.enabled=false")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				String repository = context.getBeanNamesForType(JobRepository.class)[0];
				assertThat(context.getBeanFactory().getBeanDefinition(repository).getDependsOn())
					.contains("migrationInitializer");
			});
	}

}
