package dev.migrator.autoconfigure.command;

import dev.migrator.command.UsageException;
import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MigratorBeansTests {

	private final DefaultListableBeanFactory beanFactory = new DefaultListableBeanFactory();

	@Test
	void onlyMigratorNeedsNoName() {
		Migrator migrator = add("migrator");

		assertThat(beans().get(null)).isSameAs(migrator);
		assertThat(beans().get("migrator")).isSameAs(migrator);
	}

	@Test
	void instanceIsNamedByItsKey() {
		add("ordersMigrator");
		Migrator billing = add("billingMigrator");

		assertThat(beans().get("billing")).isSameAs(billing);
	}

	@Test
	void severalMigratorsNeedAName() {
		add("ordersMigrator");
		add("billingMigrator");

		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> beans().get(null))
			.withMessage("The application has several migrators: 'billing', 'orders'. Say which one is meant, for "
					+ "example with --name=billing");
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> beans().get("stock"))
			.withMessage("The application has no migrator 'stock'. Found 'billing', 'orders'.");
	}

	@Test
	void migratorOfTheParentIsFound() {
		Migrator migrator = add("migrator");

		assertThat(new MigratorBeans(new DefaultListableBeanFactory(this.beanFactory)).get(null)).isSameAs(migrator);
	}

	@Test
	void applicationWithoutMigratorIsTold() {
		assertThat(beans().isEmpty()).isTrue();
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> beans().get(null))
			.withMessage(
					"The application has no migrator: it has no DataSource, or 'migrator.enabled' is 'false'. Check "
							+ "the profiles and the properties that this process was given.");
	}

	@Test
	void forgottenRunnersAreGone() {
		this.beanFactory.registerBeanDefinition("one", definition(ApplicationRunner.class));
		this.beanFactory.registerBeanDefinition("two", definition(CommandLineRunner.class));
		this.beanFactory.registerBeanDefinition("three", definition(Object.class));

		beans().forgetRunners();

		assertThat(this.beanFactory.getBeanDefinitionNames()).containsExactly("three");
	}

	private static RootBeanDefinition definition(Class<?> type) {
		RootBeanDefinition definition = new RootBeanDefinition();
		definition.setTargetType(type);
		return definition;
	}

	private MigratorBeans beans() {
		return new MigratorBeans(this.beanFactory);
	}

	private Migrator add(String name) {
		Migrator migrator = Migrator.builder().dataSource(new DriverManagerDataSource("jdbc:h2:mem:unused")).build();
		this.beanFactory.registerSingleton(name, migrator);
		return migrator;
	}

}
