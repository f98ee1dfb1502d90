package dev.migrator.autoconfigure.actuate;

import java.util.Map;

import dev.migrator.environment.Migrator;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.autoconfigure.info.InfoContributorFallback;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Auto-configuration of the actuator side: the endpoint, the health indicator and the
 * info contributor.
 */
@AutoConfiguration(afterName = "dev.migrator.autoconfigure.MigratorAutoConfiguration")
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean(Migrator.class)
public final class MigrationsEndpointAutoConfiguration {

	@Bean
	@ConditionalOnAvailableEndpoint(MigrationsEndpoint.class)
	@ConditionalOnMissingBean
	MigrationsEndpoint migrationsEndpoint(ApplicationContext context) {
		return new MigrationsEndpoint(context);
	}

	/** Tells health. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(HealthIndicator.class)
	static class HealthConfiguration {

		@Bean
		@ConditionalOnEnabledHealthIndicator("migrator")
		@ConditionalOnMissingBean(name = { "migratorHealthIndicator", "migratorHealthContributor" })
		HealthContributor migratorHealthContributor(Map<String, Migrator> migrators) {
			return (migrators.size() == 1) ? new MigratorHealthIndicator(migrators.values().iterator().next())
					: CompositeHealthContributor.fromMap(migrators, MigratorHealthIndicator::new);
		}

	}

	/** Tells info. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(InfoContributor.class)
	static class InfoConfiguration {

		@Bean
		@ConditionalOnEnabledInfoContributor(value = "migrator", fallback = InfoContributorFallback.DISABLE)
		@ConditionalOnMissingBean
		MigratorInfoContributor migratorInfoContributor(Map<String, Migrator> migrators) {
			return new MigratorInfoContributor(migrators);
		}

	}

}
