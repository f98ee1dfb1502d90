package dev.migrator.conformance.mutation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.ExpressionNormalizer;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.hibernate.MetadataCapture;
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

	private final Map<String, List<String>> losses = new HashMap<>();

	private final List<String> notes = new ArrayList<>();

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
	 * @param losses rows and values that are not as they were without a mark, by edit
	 * @param notes tables with fewer than two rows, and changes that refuse rows
	 */
	record Outcome(Map<String, GeneratedRevision> revisions, Map<String, String> failures,
			Map<String, GeneratedRevision> left, Map<String, GeneratedRevision> changed,
			Map<String, List<String>> losses, List<String> notes) {
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
		execute("before", "before", empty, List.of(), generate(empty, before).draft().upgrade());
		DatabaseSchema start = read(schemas);
		AskedOnce asked = new AskedOnce(new ScratchSchema(this.connection, this.dialect));
		generate(start, after, asked);
		for (EditCase edit : this.catalog.edits()) {
			this.revisions.put(edit.name(), generate(edit.partOf(start), edit.partOf(after), asked));
		}
		List<FilledTable> filled = new ArrayList<>(fill("before", start));
		this.catalog.edits()
			.forEach((edit) -> execute(edit.name(), "upgrade", edit.partOf(start), edit.partOf(filled),
					this.revisions.get(edit.name()).draft().upgrade()));
		DatabaseSchema changed = read(schemas);
		Map<String, GeneratedRevision> left = compared(changed, after);
		filled.addAll(fill("after", changed));
		this.catalog.edits()
			.forEach((edit) -> execute(edit.name(), "downgrade", edit.partOf(changed), edit.partOf(filled),
					this.revisions.get(edit.name()).draft().downgrade()));
		return new Outcome(this.revisions, this.failures, left, compared(read(schemas), WantedSchema.of(start)),
				this.losses, this.notes);
	}

	private List<FilledTable> fill(String time, DatabaseSchema schema) throws SQLException {
		List<FilledTable> filled = new RowMaker(this.connection, this.dialect, schema).fill();
		filled.stream()
			.filter((each) -> each.rows().size() < 2)
			.map((each) -> "%s: table '%s' takes %s".formatted(time, each.table().name(), each.rows().keySet()))
			.forEach(this.notes::add);
		return filled;
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

	private void execute(String edit, String way, DatabaseSchema before, List<FilledTable> filled,
			List<Change> changes) {
		try {
			EditRun run = new EditRun(this.connection, this.dialect, before, filled, changes);
			run.run();
			run.refusals().stream().map((each) -> way + ": " + edit + ": " + each).forEach(this.notes::add);
			this.losses.computeIfAbsent(edit, (absent) -> new ArrayList<>())
				.addAll(run.losses().stream().map((each) -> way + ": " + each).toList());
		}
		catch (SQLException | RuntimeException ex) {
			this.failures.merge(edit, String.valueOf(ex.getMessage()), (one, other) -> one + "\n" + other);
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
