package dev.migrator.conformance.mutation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.ExpressionNormalizer;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * A database on which all edits are done at once, each compared by itself: upgraded, and
 * downgraded again.
 */
final class MutationRun {

	private final DataSource database;

	private final Connection connection;

	private final Dialect dialect;

	private final Map<String, Object> settings;

	private final EditCatalog catalog;

	private final Map<String, GeneratedRevision> revisions = new LinkedHashMap<>();

	private final Map<String, String> failures = new HashMap<>();

	MutationRun(DataSource database, Dialect dialect, Map<String, Object> settings) throws SQLException {
		this.database = database;
		this.connection = database.getConnection();
		this.dialect = dialect;
		this.settings = settings;
		this.catalog = EditCatalog.of(dialect.name());
	}

	/**
	 * What came of the edits.
	 *
	 * @param revisions what was generated for each
	 * @param failures the statements that failed, by edit
	 * @param left what is still to be done after the upgrade, by edit
	 * @param changed what is not as it was after the downgrade, by edit
	 */
	record Outcome(Map<String, GeneratedRevision> revisions, Map<String, String> failures,
			Map<String, GeneratedRevision> left, Map<String, GeneratedRevision> changed) {
	}

	Outcome run() throws SQLException {
		WantedSchema before = wanted(this.catalog.before().toList());
		WantedSchema after = wanted(this.catalog.after().toList());
		this.catalog.assertOwned(before.schema());
		this.catalog.assertOwned(after.schema());
		List<String> schemas = Stream.concat(before.schema().schemas().stream(), after.schema().schemas().stream())
			.distinct()
			.toList();
		DatabaseSchema empty = read(schemas);
		execute("before", empty, generate(empty, before).draft().upgradeOperations());
		DatabaseSchema start = read(schemas);
		AskedOnce asked = new AskedOnce(new ScratchSchema(this.connection, this.dialect));
		generate(start, after, asked);
		for (EditCase edit : this.catalog.edits()) {
			this.revisions.put(edit.name(), generate(edit.partOf(start), edit.partOf(after), asked));
		}
		this.catalog.edits()
			.forEach((edit) -> execute(edit.name(), edit.partOf(start),
					this.revisions.get(edit.name()).draft().upgradeOperations()));
		DatabaseSchema changed = read(schemas);
		Map<String, GeneratedRevision> left = compared(changed, after);
		this.catalog.edits()
			.forEach((edit) -> execute(edit.name(), edit.partOf(changed),
					this.revisions.get(edit.name()).draft().downgradeOperations()));
		return new Outcome(this.revisions, this.failures, left, compared(read(schemas), WantedSchema.of(start)));
	}

	private Map<String, GeneratedRevision> compared(DatabaseSchema found, WantedSchema wanted) {
		Map<String, GeneratedRevision> all = new HashMap<>();
		if (!generate(found, wanted).isEmpty()) {
			this.catalog.edits()
				.forEach((edit) -> all.put(edit.name(), generate(edit.partOf(found), edit.partOf(wanted))));
			all.values().removeIf(GeneratedRevision::isEmpty);
		}
		return all;
	}

	private GeneratedRevision generate(DatabaseSchema found, WantedSchema wanted) {
		return generate(found, wanted, new ScratchSchema(this.connection, this.dialect));
	}

	private GeneratedRevision generate(DatabaseSchema found, WantedSchema wanted, ExpressionNormalizer normalizer) {
		ComparisonRules rules = ComparisonRules.of(this.dialect).withNormalizer(normalizer);
		return new Autogenerator(this.dialect, rules).generate(found, wanted);
	}

	private void execute(String edit, DatabaseSchema before, List<Operation> operations) {
		DatabaseSchema current = before;
		String sql = "";
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (Operation operation : operations) {
				for (SqlStatement each : this.dialect.compiler().compile(operation, current::table)) {
					sql = each.sql();
					statement.execute(sql);
				}
				current = SchemaProjection.project(current, List.of(operation));
			}
		}
		catch (SQLException | RuntimeException ex) {
			this.failures.merge(edit, "'" + sql + "' failed: " + ex.getMessage(), (one, other) -> one + "\n" + other);
		}
	}

	private WantedSchema wanted(List<Class<?>> classes) {
		MetadataCapture capture = new MetadataCapture();
		Map<String, Object> properties = new HashMap<>(this.settings);
		properties.put("jakarta.persistence.nonJtaDataSource", this.database);
		properties.put("hibernate.hbm2ddl.auto", "none");
		properties.put("hibernate.integrator_provider", capture);
		properties.put("hibernate.physical_naming_strategy",
				"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("mutations");
		classes.forEach(configuration::managedClass);
		configuration.properties(properties);
		try (EntityManagerFactory factory = configuration.createEntityManagerFactory()) {
			factory.getMetamodel();
			return capture.source().orElseThrow().read(this.dialect);
		}
	}

	private DatabaseSchema read(List<String> schemas) throws SQLException {
		DatabaseSchema all = this.dialect.catalogReader().read(this.connection, List.of());
		for (String schema : schemas) {
			all = merged(all, this.dialect.catalogReader().read(this.connection, List.of(schema)));
		}
		return all;
	}

	/** Remembers what the database said, so that it need not say it for each edit. */
	private static final class AskedOnce implements ExpressionNormalizer {

		private final ExpressionNormalizer database;

		private final Map<QualifiedName, Table> stored = new HashMap<>();

		AskedOnce(ExpressionNormalizer database) {
			this.database = database;
		}

		@Override
		public List<Table> stored(List<Table> tables) {
			List<Table> unknown = tables.stream().filter((table) -> !this.stored.containsKey(table.name())).toList();
			List<Table> said = unknown.isEmpty() ? List.of() : this.database.stored(unknown);
			for (int i = 0; i < said.size(); i++) {
				this.stored.put(unknown.get(i).name(), said.get(i));
			}
			return tables.stream().map((table) -> Objects.requireNonNull(this.stored.get(table.name()))).toList();
		}

	}

	private static DatabaseSchema merged(DatabaseSchema one, DatabaseSchema other) {
		return new DatabaseSchema(both(one.schemas(), other.schemas()), both(one.tables(), other.tables()),
				both(one.sequences(), other.sequences()), both(one.enumTypes(), other.enumTypes()));
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

}
