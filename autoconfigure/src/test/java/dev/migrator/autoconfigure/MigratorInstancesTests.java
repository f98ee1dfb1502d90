package dev.migrator.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.actuate.MigrationsEndpoint;
import dev.migrator.autoconfigure.actuate.MigrationsEndpointAutoConfiguration;
import dev.migrator.environment.Migrator;
import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.autoconfigure.info.InfoContributorAutoConfiguration;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MigratorInstancesTests {

	private final String breadUrl = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MigratorAutoConfiguration.class))
		.withUserConfiguration(TwoDatabases.class)
		.withPropertyValues("migrator.version-table=common_version", "migrator.instances.fruit.data-source=fruit",
				"migrator.instances.fruit.locations=classpath:revisions/one",
				"migrator.instances.bread.url=" + this.breadUrl,
				"migrator.instances.bread.locations=classpath:revisions/two",
				"migrator.instances.bread.version-table=bread_version");

	private final ApplicationContextRunner besideTheApplication = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
				"migrator.locations=classpath:revisions/one", "migrator.instances.bread.url=" + this.breadUrl,
				"migrator.instances.bread.locations=classpath:revisions/two");

	@Test
	void eachInstanceMigratesItsOwnDatabase(CapturedOutput output) {
		this.runner.run((context) -> {
			assertThat(context.getBeansOfType(Migrator.class)).containsOnlyKeys("fruitMigrator", "breadMigrator");
			assertThat(context.getBean("fruitMigrator", Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			assertThat(context.getBean("breadMigrator", Migrator.class).current()).containsExactly("c1b2c3d4e5f6");
			assertThat(output).containsSubsequence("Migrator 'fruitMigrator': applied 1 revision(s)",
					"Migrator 'breadMigrator': applied 1 revision(s)");
		});
	}

	@Test
	void commonPropertiesHoldUnlessAnInstanceSaysOtherwise() {
		this.runner.withPropertyValues("migrator.startup=none", "migrator.instances.bread.startup=upgrade")
			.run((context) -> {
				assertThat(context.getBean("fruitMigrator", Migrator.class).current()).isEmpty();
				assertThat(context.getBean("breadMigrator", Migrator.class).current()).isNotEmpty();
			});
	}

	@Test
	void endpointShowsAllInstances() {
		this.runner.withBean(MigrationsEndpoint.class).run((context) -> {
			assertThat(context.getBean(MigrationsEndpoint.class).migrations().contexts().values()).singleElement()
				.satisfies((shown) -> assertThat(shown.migrators()).containsOnlyKeys("fruitMigrator", "breadMigrator"));
		});
	}

	@Test
	void healthAndInfoShowAllInstances() {
		this.runner
			.withConfiguration(AutoConfigurations.of(HealthContributorAutoConfiguration.class,
					InfoContributorAutoConfiguration.class, MigrationsEndpointAutoConfiguration.class))
			.withPropertyValues("management.info.migrator.enabled=true", "migrator.instances.bread.startup=none")
			.run((context) -> {
				CompositeHealthContributor health = context.getBean(CompositeHealthContributor.class);
				Info.Builder info = new Info.Builder();
				context.getBean(InfoContributor.class).contribute(info);

				assertThat(health.stream()).extracting(HealthContributors.Entry::name)
					.containsExactly("fruitMigrator", "breadMigrator");
				assertThat(status(health, "fruitMigrator")).isEqualTo(Status.UP);
				assertThat(status(health, "breadMigrator")).isEqualTo(Status.OUT_OF_SERVICE);
				assertThat(info.build().getDetails()).containsEntry("migrations",
						Map.of("fruitMigrator",
								Map.of("current", List.of("a1b2c3d4e5f6"), "heads", List.of("a1b2c3d4e5f6")),
								"breadMigrator", Map.of("current", List.of(), "heads", List.of("c1b2c3d4e5f6"))));
			});
	}

	private static Status status(CompositeHealthContributor health, String name) {
		return ((HealthIndicator) health.getContributor(name)).health().getStatus();
	}

	@Test
	void revisionBeanBelongsToTheInstanceItNames() {
		this.runner.withUserConfiguration(RevisionBean.class).run((context) -> {
			assertThat(context.getBean("fruitMigrator", Migrator.class).current()).containsExactly("d1b2c3d4e5f6");
			assertThat(context.getBean("breadMigrator", Migrator.class).current()).containsExactly("c1b2c3d4e5f6");
		});
	}

	@Test
	void unnamedMigratorKeepsTheDatabaseThatNoInstanceHas(CapturedOutput output) {
		this.besideTheApplication.run((context) -> {
			assertThat(context.getBeansOfType(Migrator.class)).containsOnlyKeys("migrator", "breadMigrator");
			assertThat(context.getBean("migrator", Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			assertThat(context.getBean("breadMigrator", Migrator.class).current()).containsExactly("c1b2c3d4e5f6");
			assertThat(output).containsSubsequence("Migrator 'migrator': applied 1 revision(s)",
					"Migrator 'breadMigrator': applied 1 revision(s)");
		});
	}

	@Test
	void revisionBeanWithoutAQualifierBelongsToTheUnnamedMigrator() {
		this.besideTheApplication.withBean(MoreFruit.class).run((context) -> {
			assertThat(context.getBean("migrator", Migrator.class).current()).containsExactly("d1b2c3d4e5f6");
			assertThat(context.getBean("breadMigrator", Migrator.class).current()).containsExactly("c1b2c3d4e5f6");
		});
	}

	@Test
	void noMigratorIsUnnamedWhenAnInstanceHasTheDatabaseOfTheApplication() {
		this.besideTheApplication.withPropertyValues("migrator.instances.fruit.datasource=dataSource")
			.run((context) -> assertThat(context.getBeansOfType(Migrator.class)).containsOnlyKeys("breadMigrator",
					"fruitMigrator"));
	}

	@Test
	void ownUrlMakesTheUnnamedMigratorBesideInstances() {
		this.runner
			.withPropertyValues("migrator.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
					"migrator.locations=classpath:revisions/one")
			.run((context) -> assertThat(context.getBeansOfType(Migrator.class)).containsOnlyKeys("migrator",
					"fruitMigrator", "breadMigrator"));
	}

	@Test
	void everythingWrongWithInstancesIsSaidAtOnce() {
		this.runner
			.withPropertyValues("migrator.instances.fruit.data-source=vegetables",
					"migrator.instances.bread.data-source=other", "migrator.instances.jam.startup=none",
					"migrator.instances.nuts.data-source=other", "migrator.instances.figs.data-source=other")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(InvalidInstancesException.class)
				.hasMessage("The migrators of 'migrator.instances' cannot be made: "
						+ "'migrator.instances.fruit.data-source' is 'vegetables', and there is no DataSource bean of that "
						+ "name; found [fruit, other]. "
						+ "'migrator.instances.bread' has both 'url' and 'data-source', and can have one database. "
						+ "'migrator.instances.jam' has neither 'data-source' nor 'url', and no DataSource bean is the only "
						+ "or the primary one; found [fruit, other]. "
						+ "'migrator.instances.nuts' and 'migrator.instances.figs' have the same version table "
						+ "'common_version' in the same database"));
	}

	@Test
	void instancesOfOneDatabaseHaveVersionTablesOfTheirOwn() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigratorAutoConfiguration.class))
			.withUserConfiguration(TwoDatabases.class)
			.withPropertyValues("migrator.instances.fruit.data-source=fruit",
					"migrator.instances.fruit.locations=classpath:revisions/one",
					"migrator.instances.bread.data-source=fruit",
					"migrator.instances.bread.locations=classpath:revisions/two",
					"migrator.instances.bread.version-table=bread_version")
			.run((context) -> {
				assertThat(context.getBean("fruitMigrator", Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
				assertThat(context.getBean("breadMigrator", Migrator.class).current()).containsExactly("c1b2c3d4e5f6");
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDatabases {

		@Bean
		DataSource fruit() {
			return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		}

		@Bean
		DataSource other() {
			return new DriverManagerDataSource("jdbc:h2:mem:other");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class RevisionBean {

		@Bean
		@Qualifier("fruitMigrator")
		RevisionScript moreFruit() {
			return new MoreFruit();
		}

	}

	@Revision(id = "d1b2c3d4e5f6", downRevision = "a1b2c3d4e5f6", message = "more fruit")
	static class MoreFruit implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.execute("insert into fruit (id) values (2)");
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("delete from fruit");
		}

	}

}
