package dev.migrator.benchmarks.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import dev.migrator.environment.Migrator;
import dev.migrator.hibernate.MetadataCapture;
import jakarta.persistence.EntityManagerFactory;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.postgresql.ds.PGSimpleDataSource;

import org.slf4j.LoggerFactory;

/**
 * Compares with one tool once and prints the nanoseconds that reading the entities and
 * the comparison took. Driver and logging are loaded before the clock starts, since every
 * application has them.
 */
final class DifferenceProcess {

	static final String MODEL = "model";

	static final String COMPARISON = "comparison";

	/** The time of the processors in all threads, which tells less of the other load. */
	static final String WORK = "work";

	static final String DIFFERENCES = "differences";

	private static final OperatingSystemMXBean MACHINE = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private long worked;

	private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

	private final PrintStream output = System.out;

	private DifferenceProcess(String url) {
		this.dataSource.setUrl(url);
	}

	public static void main(String[] arguments) throws Exception {
		DifferenceProcess process = new DifferenceProcess(arguments[1]);
		LoggerFactory.getLogger(DifferenceProcess.class).debug("ready");
		try (Connection connection = process.dataSource.getConnection()) {
			connection.isValid(1);
		}
		process.worked = MACHINE.getProcessCpuTime();
		switch (DifferenceTool.of(arguments[0])) {
			case MIGRATOR -> process.migrator();
			case LIQUIBASE_HIBERNATE -> process.liquibase();
			case HIBERNATE_UPDATE -> process.update();
			case HIBERNATE_CREATE -> process.create();
		}
	}

	private void migrator() throws IOException {
		MetadataCapture capture = new MetadataCapture();
		long started = System.nanoTime();
		EntityManagerFactory factory = factory("none", capture);
		long read = said(MODEL, started);
		int changes = Migrator.builder()
			.dataSource(this.dataSource)
			.locations("file:" + Files.createTempDirectory("migrator-no-revisions"))
			.models(() -> List.of(capture.source().orElseThrow()::read))
			.build()
			.autogeneration()
			.difference(List.of())
			.changes()
			.size();
		said(COMPARISON, read);
		this.output.println(DIFFERENCES + "=" + changes);
		factory.close();
	}

	// The extension builds the metadata when the connection is opened.
	private void liquibase() throws Exception {
		Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> {
			long started = System.nanoTime();
			DatabaseFactory databases = DatabaseFactory.getInstance();
			Database entities = databases.openDatabase("hibernate:ejb3:" + EntityJar.UNIT, null, null, null,
					new ClassLoaderResourceAccessor());
			long read = said(MODEL, started);
			try (Connection connection = this.dataSource.getConnection()) {
				Database database = databases.findCorrectDatabaseImplementation(new JdbcConnection(connection));
				DiffResult result = DiffGeneratorFactory.getInstance()
					.compare(entities, database, CompareControl.STANDARD);
				said(COMPARISON, read);
				this.output.println(DIFFERENCES + "=" + (result.getMissingObjects().size()
						+ result.getUnexpectedObjects().size() + result.getChangedObjects().size()));
			}
		});
	}

	private void update() throws IOException {
		MetadataKeeper keeper = new MetadataKeeper();
		long started = System.nanoTime();
		try (EntityManagerFactory factory = factory("none", keeper)) {
			long read = said(MODEL, started);
			ServiceRegistry services = factory.unwrap(SessionFactoryImplementor.class).getServiceRegistry();
			SchemaManagementToolCoordinator.process(keeper.metadata, services,
					Map.of("hibernate.hbm2ddl.auto", "update"), (action) -> {
					});
			said(COMPARISON, read);
		}
	}

	private void create() throws IOException {
		long started = System.nanoTime();
		factory("create-only", List::of).close();
		said(MODEL, started);
	}

	private EntityManagerFactory factory(String action, IntegratorProvider integrators) throws IOException {
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(EntityJar.UNIT);
		ClassLoader loader = DifferenceProcess.class.getClassLoader();
		try (InputStream list = loader.getResourceAsStream(EntityJar.LIST)) {
			for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				configuration.managedClass(Class.forName(name, false, loader));
			}
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
		configuration.property("jakarta.persistence.nonJtaDataSource", this.dataSource);
		configuration.property("hibernate.hbm2ddl.auto", action);
		configuration.property("hibernate.integrator_provider", integrators);
		return configuration.createEntityManagerFactory();
	}

	private long said(String what, long started) {
		long now = System.nanoTime();
		long work = MACHINE.getProcessCpuTime();
		this.output.println(what + "=" + (now - started));
		this.output.println(what + WORK + "=" + (work - this.worked));
		this.worked = work;
		return now;
	}

	/** Keeps the metadata for Hibernate's own tool. */
	private static final class MetadataKeeper implements IntegratorProvider, Integrator {

		private Metadata metadata;

		@Override
		public List<Integrator> getIntegrators() {
			return List.of(this);
		}

		@Override
		public void integrate(Metadata built, BootstrapContext context, SessionFactoryImplementor factory) {
			this.metadata = built;
		}

	}

}
