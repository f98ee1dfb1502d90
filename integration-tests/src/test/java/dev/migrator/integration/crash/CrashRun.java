package dev.migrator.integration.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.TransactionMode;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The run that is cut off, also as a process of its own: the arguments are URL, user,
 * password, transaction mode, the number of the event, whether before it, and the effect.
 */
public final class CrashRun {

	private static final String LOCATION = "classpath:dev/migrator/integration/crash/revisions";

	private CrashRun() {
	}

	static Migrator migrator(DataSource dataSource) {
		return migrator(dataSource, TransactionMode.PER_REVISION);
	}

	static Migrator migrator(DataSource dataSource, TransactionMode mode) {
		return Migrator.builder()
			.dataSource(dataSource)
			.locations(LOCATION)
			.transactionMode(mode)
			.lockTimeout(Duration.ofSeconds(60))
			.build();
	}

	/**
	 * Upgrade.
	 * @param args see above
	 */
	public static void main(String[] args) {
		Fault fault = new Fault(Integer.parseInt(args[4]), Boolean.parseBoolean(args[5]),
				Fault.Effect.valueOf(args[6]));
		DataSource dataSource = new DriverManagerDataSource(args[0], args[1], args[2]);
		migrator(new FaultyDataSource(dataSource, fault), TransactionMode.valueOf(args[3])).upgrade();
	}

	static Process start(Path log, CrashDatabase database, TransactionMode mode, Fault fault) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String[] command = { java, "-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				CrashRun.class.getName(), database.url(), database.user(), database.password(), mode.name(),
				String.valueOf(fault.event()), String.valueOf(fault.before()), fault.effect().name() };
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

}
