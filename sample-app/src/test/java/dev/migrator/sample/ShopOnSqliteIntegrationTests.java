package dev.migrator.sample;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The shop with its profile for SQLite, on a file. */
@ActiveProfiles("sqlite")
@DirtiesContext
class ShopOnSqliteIntegrationTests extends AbstractShopTests {

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void useFile(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("shop.db"));
	}

}
