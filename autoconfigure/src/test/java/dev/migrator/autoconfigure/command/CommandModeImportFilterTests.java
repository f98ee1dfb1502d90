package dev.migrator.autoconfigure.command;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class CommandModeImportFilterTests {

	private static final String WEB = "com.acme.PortalAutoConfiguration";

	private static final String HEALTH = "org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration";

	@Test
	void commandHasNoServersEndpointsHealthAndMeters() {
		assertThat(kept(new CommandModeContext().getBeanFactory(), WEB,
				"dev.migrator.autoconfigure.actuate.MigrationsEndpointAutoConfiguration",
				"org.springframework.boot.actuate.autoconfigure.beans.BeansEndpointAutoConfiguration", HEALTH,
				"org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration",
				"org.springframework.boot.jdbc.autoconfigure.metrics.DataSourcePoolMetricsAutoConfiguration"))
			.isEmpty();
	}

	@Test
	void whatDataSourcesAndRevisionsMayBeMadeOfStays() {
		String[] names = { "com.acme.vault.VaultHealthContributorAutoConfiguration",
				"com.acme.DataSourceAutoConfiguration", "dev.migrator.autoconfigure.MigratorAutoConfiguration",
				"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
				"org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
				"org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
				"org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
				"org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
				"org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration" };

		assertThat(kept(new CommandModeContext().getBeanFactory(), names)).containsExactly(names);
	}

	@Test
	void anyOtherStartHasEverything() {
		assertThat(kept(new DefaultListableBeanFactory(), WEB, HEALTH)).containsExactly(WEB, HEALTH);
	}

	@Test
	void filterIsAskedWhenAnApplicationIsConfigured() {
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(AutoConfigurationImportFilter.class))
			.hasAtLeastOneElementOfType(CommandModeImportFilter.class);
	}

	private static List<String> kept(ConfigurableListableBeanFactory beanFactory, String... names) {
		CommandModeImportFilter filter = new CommandModeImportFilter();
		filter.setBeanFactory(beanFactory);
		boolean[] matches = filter.match(names, metadata());
		return IntStream.range(0, names.length).filter((i) -> matches[i]).mapToObj((i) -> names[i]).toList();
	}

	// The class that is for web applications only.
	private static AutoConfigurationMetadata metadata() {
		return (AutoConfigurationMetadata) Proxy.newProxyInstance(AutoConfigurationMetadata.class.getClassLoader(),
				new Class<?>[] { AutoConfigurationMetadata.class },
				(proxy, method, arguments) -> WEB.equals(arguments[0]) ? "SERVLET" : null);
	}

}
