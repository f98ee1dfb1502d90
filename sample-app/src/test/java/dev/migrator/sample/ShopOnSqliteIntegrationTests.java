package dev.migrator.sample;

import java.io.IOException;
import java.nio.file.Files;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The shop with its profile for SQLite, on a file. */
@ActiveProfiles("sqlite")
@DirtiesContext
class ShopOnSqliteIntegrationTests extends AbstractShopTests {

	@DynamicPropertySource
	static void useFile(DynamicPropertyRegistry registry) throws IOException {
		String url = "jdbc:sqlite:" + Files.createTempDirectory("migrator-shop").resolve("shop.db");
		registry.add("spring.datasource.url", () -> url);
	}

}
