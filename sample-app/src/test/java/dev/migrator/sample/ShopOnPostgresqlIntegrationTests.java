package dev.migrator.sample;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The shop with its profile for PostgreSQL, on a real server. */
@ActiveProfiles("postgresql")
@DirtiesContext
class ShopOnPostgresqlIntegrationTests extends AbstractShopTests {

	private static final EmbeddedPostgres SERVER = start();

	@Autowired
	private JdbcClient jdbc;

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException("no PostgreSQL server could be started", ex);
		}
	}

	@DynamicPropertySource
	static void useServer(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "postgres");
	}

	@AfterAll
	static void stop() throws IOException {
		SERVER.close();
	}

	@Test
	void indexOfTheOrdersWasBuiltConcurrentlyAndIsValid() {
		assertThat(this.jdbc
			.sql("select indisvalid from pg_index where indexrelid = 'ix_purchase_orders_customer'::regclass")
			.query(Boolean.class)
			.single()).isTrue();
	}

}
