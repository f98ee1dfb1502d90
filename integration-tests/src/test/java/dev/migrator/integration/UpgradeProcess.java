package dev.migrator.integration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import dev.migrator.environment.Migrator;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A process of its own that upgrades a database: the arguments are URL, user, password
 * and location.
 */
public final class UpgradeProcess {

	private UpgradeProcess() {
	}

	/**
	 * Upgrade.
	 * @param args URL, user, password and location
	 */
	public static void main(String[] args) {
		Migrator.builder()
			.dataSource(new DriverManagerDataSource(args[0], args[1], args[2]))
			.locations(args[3])
			.lockTimeout(Duration.ofMinutes(3))
			.build()
			.upgrade();
	}

	static Process start(Path log, String... args) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String[] command = { java, "-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				UpgradeProcess.class.getName(), args[0], args[1], args[2], args[3] };
		File file = log.toFile();
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file).start();
	}

}
