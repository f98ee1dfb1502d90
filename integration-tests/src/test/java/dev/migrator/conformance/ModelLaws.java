package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.ManagedObjects;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.ExpressionNormalizer;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.WantedSchema;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.JDBCException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every model on every database, tried on one database with one session
 * factory: our own statements first, and when they are undone, those of Hibernate.
 */
final class ModelLaws {

	private static final String VALID = "valid";

	private final MappingSuite suite;

	private final DataSource database;

	private final Dialect dialect;

	private final SoftAssertions softly = new SoftAssertions();

	private boolean refused;

	ModelLaws(MappingSuite suite, DataSource database, Dialect dialect) {
		this.suite = suite;
		this.database = database;
		this.dialect = dialect;
	}

	/**
	 * Try all laws, then say which do not hold.
	 * @param theme the model
	 * @throws SQLException when the database refuses a statement
	 */
	void hold(MappingTheme theme) throws SQLException {
		ColumnOrdering ordering = new ColumnOrdering();
		MetadataCapture capture = new MetadataCapture(() -> List.of(ordering));
		try (EntityManagerFactory factory = factory(theme, capture)) {
			WantedSchema wanted = capture.source().orElseThrow().read(this.dialect);
			DatabaseSchema before = read(wanted);
			GeneratedRevision generated = generate(before, wanted);
			projected(before, generated, wanted);
			run(before, generated.draft().upgradeOperations());
			DatabaseSchema built = read(wanted);
			this.softly.assertThat(generate(built, wanted).difference().operations()).as("convergence").isEmpty();
			String ours = validation(factory);
			run(built, generated.draft().downgradeOperations());
			undone(before, wanted, generated);
			ordering.order();
			if (creates(factory, theme)) {
				validated(ours, validation(factory), theme);
				created(built, read(wanted), wanted);
				dropSchemas(read(wanted), generated);
			}
		}
		this.softly.assertThat(this.refused).isEqualTo(this.suite.refusals().containsKey(theme.plainName()));
		this.softly.assertAll();
	}

	// Databases of a server have them in common on MySQL and MariaDB.
	private void dropSchemas(DatabaseSchema created, GeneratedRevision generated) throws SQLException {
		if (!created.schemas().isEmpty()) {
			run(created, generated.draft().downgradeOperations());
		}
	}

	private boolean creates(EntityManagerFactory factory, MappingTheme theme) {
		try {
			factory.getSchemaManager().create(true);
			return true;
		}
		catch (SchemaManagementException ex) {
			refused(String.valueOf(ex.getMessage()), theme);
			return false;
		}
	}

	private void validated(String ours, String theirs, MappingTheme theme) {
		if (!ours.equals(VALID) && !ours.equals(theirs)) {
			refused(ours, theme);
		}
	}

	private void refused(String message, MappingTheme theme) {
		this.refused = true;
		this.softly.assertThat(message).contains(this.suite.refusals().getOrDefault(theme.plainName(), "no problem"));
	}

	private void projected(DatabaseSchema before, GeneratedRevision generated, WantedSchema wanted) {
		DatabaseSchema after = SchemaProjection.project(before, generated.draft().upgradeOperations());
		this.softly
			.assertThat(
					new Autogenerator(this.dialect, rules(wanted, ExpressionNormalizer.none())).generate(after, wanted)
						.difference()
						.operations())
			.as("soundness")
			.isEmpty();
	}

	private void undone(DatabaseSchema before, WantedSchema wanted, GeneratedRevision generated) throws SQLException {
		DatabaseSchema after = read(wanted);
		MappingShape shape = new MappingShape(before, this.dialect.typeRules());
		this.softly.assertThat(shape.of(after)).as("reversal").isEqualTo(shape.of(before));
		GeneratedRevision again = generate(after, wanted);
		Autogenerator generator = new Autogenerator(this.dialect, rules(wanted, ExpressionNormalizer.none()));
		this.softly.assertThat(generator.java(again)).as("determinism").isEqualTo(generator.java(generated));
		if (!this.dialect.features().has(DialectFeature.TABLE_REBUILD)) {
			this.softly.assertThat(generator.sql(again, after))
				.as("determinism")
				.isEqualTo(generator.sql(generated, before));
		}
	}

	private void created(DatabaseSchema built, DatabaseSchema created, WantedSchema wanted) throws SQLException {
		WantedSchema kept = new WantedSchema(this.suite.created(wanted.schema()), wanted.generatedNames(),
				wanted.initialRows(), wanted.auxiliaryObjects());
		this.softly.assertThat(generate(created, kept).difference().operations()).as("no noise").isEmpty();
		MappingShape shape = new MappingShape(kept.schema(), this.dialect.typeRules());
		this.softly.assertThat(shape.of(this.suite.created(built)))
			.as("as Hibernate creates it")
			.containsExactlyInAnyOrderElementsOf(shape.of(created));
		// MySQL 8.0 lists the columns that another database refers to in lower case.
		this.softly.assertThat(shape.withoutExpressions(created))
			.as("as it is wanted")
			.usingElementComparator(String.CASE_INSENSITIVE_ORDER)
			.containsExactlyInAnyOrderElementsOf(shape.withoutExpressions(kept.schema()));
	}

	// Hibernate asserts that no naming strategy gives an index another name. The driver
	// of
	// SQLite describes some fifty tables at most.
	private static String validation(EntityManagerFactory factory) {
		try {
			factory.getSchemaManager().validate();
			return VALID;
		}
		catch (SchemaValidationException | JDBCException | AssertionError ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private GeneratedRevision generate(DatabaseSchema found, WantedSchema wanted) throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			ComparisonRules rules = rules(wanted, new ScratchSchema(connection, this.dialect));
			return new Autogenerator(this.dialect, rules).generate(found, wanted);
		}
	}

	private ComparisonRules rules(WantedSchema wanted, ExpressionNormalizer normalizer) {
		return ComparisonRules.of(this.dialect)
			.withFilter(new ManagedObjects(wanted.schema(), List.of(), List.of()))
			.withNormalizer(normalizer);
	}

	private void run(DatabaseSchema before, List<Operation> operations) throws SQLException {
		DatabaseSchema current = before;
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (Operation each : operations) {
				for (SqlStatement sql : this.dialect.compiler().compile(each, current::table)) {
					execute(statement, sql.sql());
				}
				current = SchemaProjection.project(current, List.of(each));
			}
		}
	}

	private static void execute(Statement statement, String sql) throws SQLException {
		try {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new SQLException(ex.getMessage() + " in: " + sql, ex);
		}
	}

	private DatabaseSchema read(WantedSchema wanted) throws SQLException {
		return this.suite.read(this.database, wanted.schema().schemas());
	}

	private EntityManagerFactory factory(MappingTheme theme, MetadataCapture capture) {
		Map<String, Object> properties = new HashMap<>(this.suite.settings());
		properties.putAll(theme.settings());
		properties.put("jakarta.persistence.nonJtaDataSource", this.database);
		properties.put("hibernate.hbm2ddl.auto", "none");
		properties.put("hibernate.hbm2ddl.halt_on_error", "true");
		properties.put("hibernate.integrator_provider", capture);
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(theme.name());
		theme.classes().forEach(configuration::managedClass);
		theme.mappingFiles().forEach(configuration::mappingFile);
		configuration.properties(properties);
		return configuration.createEntityManagerFactory();
	}

	/**
	 * Puts columns into the order that Hibernate's {@code create} writes them in, which
	 * it does only in a session factory that was to create something.
	 */
	private static final class ColumnOrdering implements Integrator {

		private @Nullable Metadata metadata;

		@Override
		public void integrate(Metadata captured, BootstrapContext context, SessionFactoryImplementor factory) {
			this.metadata = captured;
		}

		void order() {
			((MetadataImplementor) this.metadata).orderColumns(true);
		}

	}

}
