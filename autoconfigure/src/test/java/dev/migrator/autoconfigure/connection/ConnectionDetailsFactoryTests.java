package dev.migrator.autoconfigure.connection;

import java.util.Map;
import java.util.UUID;

import dev.migrator.autoconfigure.MigratorAutoConfiguration;
import dev.migrator.autoconfigure.MigratorConnectionDetails;
import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionDetailsFactoryTests {

	private static final String URL = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withPropertyValues("migrator.locations=classpath:revisions/one");

	@Test
	void connectionOfComposeIsAdapted() {
		JdbcConnectionDetails jdbc = new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return "sa";
			}

			@Override
			public String getPassword() {
				return "secret";
			}

			@Override
			public String getJdbcUrl() {
				return URL;
			}

		};

		Map<Class<?>, ConnectionDetails> adapted = new ConnectionDetailsFactories(getClass().getClassLoader())
			.getConnectionDetails(jdbc, true);

		MigratorConnectionDetails details = (MigratorConnectionDetails) adapted.get(MigratorConnectionDetails.class);
		assertThat(details.getJdbcUrl()).isEqualTo(URL);
		assertThat(details.getUsername()).isEqualTo("sa");
		assertThat(details.getPassword()).isEqualTo("secret");
		assertThat(details.getDriverClassName()).isEqualTo("org.h2.Driver");
		assertThat(details).asString().doesNotContain("secret");
	}

	@Test
	void containerMarkedAsServiceConnectionIsMigrated() {
		this.runner
			.withConfiguration(
					AutoConfigurations.of(ServiceConnectionAutoConfiguration.class, MigratorAutoConfiguration.class))
			.withUserConfiguration(ContainerConfiguration.class)
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(MigratorConnectionDetails.class);
				assertThat(context.getBean(MigratorConnectionDetails.class).getJdbcUrl()).isEqualTo(URL);
				assertThat(context.getBean(Migrator.class).current()).containsExactly("a1b2c3d4e5f6");
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class ContainerConfiguration {

		@Bean
		@ServiceConnection
		EmbeddedContainer container() {
			return new EmbeddedContainer();
		}

	}

	/** A database container whose database needs no container. */
	static class EmbeddedContainer extends JdbcDatabaseContainer<EmbeddedContainer> {

		EmbeddedContainer() {
			super(DockerImageName.parse("h2"));
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public boolean isRunning() {
			return true;
		}

		@Override
		public String getDriverClassName() {
			return "org.h2.Driver";
		}

		@Override
		public String getJdbcUrl() {
			return URL;
		}

		@Override
		public String getUsername() {
			return "sa";
		}

		@Override
		public String getPassword() {
			return "";
		}

		@Override
		protected String getTestQueryString() {
			return "select 1";
		}

	}

}
