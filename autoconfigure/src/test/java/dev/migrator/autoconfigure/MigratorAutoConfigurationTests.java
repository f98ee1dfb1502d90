package dev.migrator.autoconfigure;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.actuate.MigrationsEndpoint;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.environment.NoRevisionsFoundException;
import dev.migrator.operation.Operations;
import dev.migrator.revision.MigratorException;
import dev.migrator.revision.UnknownTargetException;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MigratorAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				JdbcClientAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
				"migrator.locations=classpath:revisions/one");

	@Test
	void pendingRevisionsRunAtTheStart(CapturedOutput output) {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(Migrator.class);
			assertThat(context.getBean(Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			assertThat(output).contains("applied 1 revision(s), from [] to [a1b2c3d4e5f6]");
		});
	}

	@Test
	void upToDateDatabaseIsSaidInOneLine(CapturedOutput output) {
		this.runner.run((context) -> assertThat(context).hasNotFailed());

		this.runner.run((context) -> assertThat(output).contains("the database is up to date at [a1b2c3d4e5f6]"));
	}

	@Test
	void backsOffWithoutADatabase() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigratorAutoConfiguration.class))
			.run((context) -> assertThat(context).doesNotHaveBean(Migrator.class));
	}

	@Test
	void backsOffWhenDisabled() {
		this.runner.withPropertyValues("migrator.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(Migrator.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "TRUE", "yes", "on", "1" })
	void everyWordForTrueEnables(String word) {
		this.runner.withPropertyValues("migrator.enabled=" + word)
			.run((context) -> assertThat(context).hasSingleBean(Migrator.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "false", "no", "off", "0" })
	void switchedOffIsSaid(String word, CapturedOutput output) {
		this.runner.withPropertyValues("migrator.enabled=" + word).run((context) -> {
			assertThat(context).doesNotHaveBean(Migrator.class);
			assertThat(output).contains("Migrator: switched off, because 'migrator.enabled' is '" + word + "'");
		});
	}

	@Test
	void misspeltWordDoesNotSwitchOff() {
		failsToStart("'migrator.enabled' is 'ture', which is neither 'true' nor 'false'", "migrator.enabled=ture");
	}

	@Test
	void settingsThatCannotBeAreNamed() {
		failsToStart(
				"the name of the version table (migrator.version-table) is blank; the lock timeout "
						+ "(migrator.lock.timeout) is negative: PT-1S",
				"migrator.version-table=", "migrator.lock.timeout=-1s");
		failsToStart("has 257 characters, more than the 256 of this database",
				"migrator.version-table=" + "v".repeat(257));
		failsToStart("no driver can be used for 'migrator.url' ((nonsense))", "migrator.url=nonsense");
		failsToStart("no driver can be used for 'migrator.url' (jdbc:mysql:...)",
				"migrator.url=jdbc:mysql://localhost/x?password=s3cr3t");
		failsToStart("'migrator.driver-class-name': com.nope.Driver", "migrator.url=jdbc:h2:mem:x",
				"migrator.driver-class-name=com.nope.Driver");
	}

	@Test
	void missingLocationIsNamed() {
		failsToStart("These locations of revisions do not exist: [classpath:revisions/nowhere, file:/nowhere]",
				"migrator.locations=classpath:revisions/one,classpath:revisions/nowhere,file:/nowhere");
		failsToStart("No revisions were found in [file:/nowhere], of which [file:/nowhere] does not exist",
				"migrator.locations=file:/nowhere");
		failsToStart("No revisions were found in [file:/nowhere]", "migrator.locations=file:/nowhere",
				"migrator.startup=check");
	}

	private void failsToStart(String message, String... properties) {
		this.runner.withPropertyValues(properties)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(MigratorException.class)
				.hasMessageContaining(message)
				.hasMessageNotContaining("s3cr3t"));
	}

	@Test
	void userDefinedMigratorRunsAtTheStartToo() {
		this.runner.withUserConfiguration(OwnMigrator.class).run((context) -> {
			assertThat(context).doesNotHaveBean("migrator").hasBean("ownMigrator");
			assertThat(context.getBean(Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			assertThat(context.getBean(SchemaManagementProvider.class)
				.getSchemaManagement(context.getBean(DataSource.class))).isEqualTo(SchemaManagement.MANAGED);
		});
	}

	@Test
	void startupNoneDoesNothing(CapturedOutput output) {
		this.runner.withPropertyValues("migrator.startup=none").run((context) -> {
			assertThat(context.getBean(Migrator.class).current()).isEmpty();
			assertThat(output).contains("nothing done at the start");
		});
	}

	@Test
	void startupCheckFailsOnPendingRevisionsAndWritesNothing() {
		this.runner.withPropertyValues("migrator.startup=check")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(PendingRevisionsException.class)
				.hasMessageContaining("[a1b2c3d4e5f6]"));

		this.runner.withPropertyValues("migrator.startup=none")
			.run((context) -> assertThat(tables(context.getBean(JdbcClient.class))).isEmpty());
	}

	@Test
	void startupCheckNamesTheRevisionOfANewerBuild() {
		this.runner.run((context) -> assertThat(context).hasNotFailed());

		this.runner.withPropertyValues("migrator.startup=check", "migrator.locations=classpath:revisions/two")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(UnknownRevisionInDatabaseException.class)
				.hasMessageContaining("'a1b2c3d4e5f6'"));
	}

	@Test
	void startupCheckPassesOnAnUpToDateDatabase() {
		this.runner.run((context) -> assertThat(context).hasNotFailed());

		this.runner.withPropertyValues("migrator.startup=check").run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void strategyReplacesTheStart() {
		this.runner.withBean(MigrationStrategy.class, () -> (migrator) -> migrator.stamp("heads")).run((context) -> {
			assertThat(context.getBean(Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			assertThat(tables(context.getBean(JdbcClient.class))).doesNotContain("FRUIT");
		});
	}

	@Test
	void customizersChangeTheBuilder() {
		this.runner.withBean(MigratorCustomizer.class, () -> (builder) -> builder.versionTable("schema_version"))
			.run((context) -> assertThat(tables(context.getBean(JdbcClient.class))).contains("SCHEMA_VERSION",
					"SCHEMA_HISTORY"));
	}

	@Test
	void everyPropertyIsApplied() {
		this.runner
			.withPropertyValues("migrator.version-table=my_version", "migrator.version-table-schema=PUBLIC",
					"migrator.default-schema=PUBLIC", "migrator.target=base,heads", "migrator.lock.timeout=3s",
					"migrator.transaction=all", "migrator.placeholders.colour=red", "migrator.startup=upgrade")
			.run((context) -> {
				MigratorProperties properties = context.getBean(MigratorProperties.class);
				assertThat(properties.target()).containsExactly("base", "heads");
				assertThat(properties.lock().timeout()).hasSeconds(3);
				assertThat(properties.placeholders()).containsEntry("colour", "red");
				assertThat(tables(context.getBean(JdbcClient.class))).contains("MY_VERSION");
			});
	}

	@Test
	void wrongPropertyValueIsNamed() {
		this.runner.withPropertyValues("migrator.startup=sometimes")
			.run((context) -> assertThat(context.getStartupFailure()).hasStackTraceContaining("migrator.startup")
				.hasStackTraceContaining("sometimes"));
	}

	@Test
	void unknownTargetFailsTheStart() {
		this.runner.withPropertyValues("migrator.target=nosuch")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(UnknownTargetException.class));
	}

	@Test
	void missingRevisionsFailTheStart() {
		this.runner.withPropertyValues("migrator.locations=classpath:revisions/none")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(NoRevisionsFoundException.class));
	}

	@Test
	void ownUrlIsUsedInsteadOfTheApplicationsDataSource() {
		String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		this.runner.withPropertyValues("migrator.url=" + url, "migrator.username=sa").run((context) -> {
			assertThat(tables(context.getBean(JdbcClient.class))).isEmpty();
			assertThat(tables(JdbcClient.create(new SimpleDriverDataSource(new org.h2.Driver(), url, "sa", ""))))
				.contains("FRUIT");
		});
	}

	@Test
	void qualifiedDataSourceIsUsed() {
		this.runner.withUserConfiguration(QualifiedDataSource.class).run((context) -> {
			assertThat(tables(context.getBean(JdbcClient.class))).isEmpty();
			assertThat(tables(JdbcClient.create(context.getBean("forRevisions", DataSource.class)))).contains("FRUIT");
		});
	}

	@Test
	void revisionBeansRun() {
		this.runner.withBean(BeanRevision.class)
			.run((context) -> assertThat(context.getBean(Migrator.class).current()).containsExactly("bean00000001"));
	}

	@Test
	void whateverUsesTheDatabaseWaits() {
		this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class)).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(EntityManagerFactory.class);
			for (String bean : List.of("entityManagerFactory", "jdbcTemplate", "namedParameterJdbcTemplate",
					"jdbcClient")) {
				assertThat(context.getBeanFactory().getBeanDefinition(bean).getDependsOn()).as(bean)
					.contains("migrationInitializer");
			}
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "jOOQ 3.21 needs Java 21")
	void jooqWaits() {
		this.runner.withConfiguration(AutoConfigurations.of(JooqAutoConfiguration.class))
			.run((context) -> assertThat(context.getBeanFactory().getBeanDefinition("dslContext").getDependsOn())
				.contains("migrationInitializer"));
	}

	@Test
	void hibernateDoesNotCreateTheSchemaOfAMigratedDatabase() {
		this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
			.run((context) -> assertThat(
					context.getBean(EntityManagerFactory.class).getProperties().get("hibernate.hbm2ddl.auto"))
				.isNull());
	}

	@Test
	void lazyInitialisationDoesNotDelayTheRevisions() {
		this.runner
			.withInitializer((context) -> context
				.addBeanFactoryPostProcessor(new org.springframework.boot.LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> assertThat(context.getBeanFactory().containsSingleton("migrationInitializer")).isTrue());
	}

	@Test
	void worksWithoutActuator() {
		this.runner.withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MigrationsEndpoint.class));
	}

	@Test
	void worksWithJdbcAlone() {
		this.runner
			.withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate",
					"org.springframework.boot.health", "org.springframework.boot.hibernate", "org.hibernate",
					"org.testcontainers", "org.springframework.boot.testcontainers", "org.springframework.boot.docker"))
			.run((context) -> assertThat(context.getBean(Migrator.class).current()).containsExactly("a1b2c3d4e5f6"));
	}

	private static List<String> tables(JdbcClient jdbc) {
		return jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name")
			.query(String.class)
			.list();
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnMigrator {

		@Bean
		Migrator ownMigrator(DataSource dataSource) {
			return Migrator.builder().dataSource(dataSource).locations("classpath:revisions/one").build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class QualifiedDataSource {

		@Bean(defaultCandidate = false)
		@MigratorDataSource
		DataSource forRevisions() {
			return new SimpleDriverDataSource(new org.h2.Driver(),
					"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
		}

	}

	@Revision(id = "bean00000001", downRevision = "a1b2c3d4e5f6", message = "a bean")
	static class BeanRevision implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.execute("insert into fruit (id, name) values (9, 'quince')");
		}

	}

}
