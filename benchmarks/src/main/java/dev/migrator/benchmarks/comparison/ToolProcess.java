package dev.migrator.benchmarks.comparison;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;

import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;
import dev.migrator.environment.Migrator;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import org.slf4j.LoggerFactory;

/**
 * Runs one tool once and prints the nanoseconds that it took, and those of the
 * processors. Driver and logging are loaded before the clock starts, since every
 * application has them.
 */
final class ToolProcess {

	static final String TIME = "nanoseconds";

	static final String WORK = "work";

	static final String RESULT = TIME + "=";

	private ToolProcess() {
	}

	public static void main(String[] arguments) throws Exception {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(arguments[1]);
		LoggerFactory.getLogger(ToolProcess.class).debug("ready");
		try (Connection connection = dataSource.getConnection()) {
			connection.isValid(1);
		}
		PrintStream output = System.out;
		OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long worked = machine.getProcessCpuTime();
		long started = System.nanoTime();
		run(Tool.of(arguments[0]), dataSource);
		output.println(RESULT + (System.nanoTime() - started));
		output.println(WORK + "=" + (machine.getProcessCpuTime() - worked));
	}

	private static void run(Tool tool, DataSource dataSource) throws Exception {
		switch (tool) {
			case JDBC -> new PlainJdbc(dataSource).run();
			case MIGRATOR, MIGRATOR_JAVA -> Migrator.builder().dataSource(dataSource).build().upgrade();
			case FLYWAY -> Flyway.configure().dataSource(dataSource).load().migrate();
			case LIQUIBASE -> liquibase(dataSource);
			case NONE -> throw new IllegalArgumentException("nothing to run");
		}
	}

	private static void liquibase(DataSource dataSource) throws Exception {
		try (Connection connection = dataSource.getConnection()) {
			Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> {
				CommandScope command = new CommandScope("update");
				command.addArgumentValue("changelogFile", "db/master.xml");
				command.addArgumentValue("database", liquibase.database.DatabaseFactory.getInstance()
					.findCorrectDatabaseImplementation(new liquibase.database.jvm.JdbcConnection(connection)));
				command.execute();
			});
		}
	}

}
