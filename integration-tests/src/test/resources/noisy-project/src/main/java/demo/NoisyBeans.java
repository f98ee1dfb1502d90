package demo;

import dev.migrator.autoconfigure.MigratorCustomizer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that say when they are created or called. */
@Configuration(proxyBeanMethods = false)
class NoisyBeans {

	@Bean
	ApplicationRunner applicationRunner() {
		return (arguments) -> Noise.make("application runner");
	}

	@Bean
	CommandLineRunner commandLineRunner() {
		return (arguments) -> Noise.make("command line runner");
	}

	@Bean
	ApplicationListener<WebServerInitializedEvent> webServerListener() {
		return (event) -> Noise.make("web server");
	}

	@Bean
	SmartInitializingSingleton smartSingleton() {
		return () -> Noise.make("smart singleton");
	}

	@Bean
	HibernatePropertiesCustomizer entityManager() {
		return (properties) -> Noise.make("entity manager");
	}

	@Bean
	SchedulerFactoryBeanCustomizer quartz() {
		return (factory) -> Noise.make("quartz");
	}

	@Bean
	HealthIndicator noisyHealth() {
		Noise.make("health indicator");
		return () -> Health.up().build();
	}

	@Bean
	ObservationHandler<Observation.Context> observationHandler() {
		Noise.make("observation handler");
		return (context) -> true;
	}

	@Bean
	ExitCodeGenerator exitCode() {
		Noise.make("exit code generator");
		return () -> 42;
	}

	// Is needed by the migrator, and so is called in command mode, too.
	@Bean
	MigratorCustomizer chatter() {
		return (builder) -> System.out.println("chatter");
	}

	@Bean
	SmartLifecycle lifecycle() {
		return new SmartLifecycle() {

			private volatile boolean running;

			@Override
			public void start() {
				Noise.make("smart lifecycle");
				this.running = true;
			}

			@Override
			public void stop() {
				this.running = false;
			}

			@Override
			public boolean isRunning() {
				return this.running;
			}

		};
	}

}
