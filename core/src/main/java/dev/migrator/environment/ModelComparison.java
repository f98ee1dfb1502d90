package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.ManagedObjects;
import dev.migrator.autogenerate.compare.NamePatterns;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autogenerate.compare.OperationRewriter;
import dev.migrator.autogenerate.compare.Rename;
import dev.migrator.autogenerate.compare.SchemaComparator;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.VersionTables;

/** Reads both sides of a comparison and compares them. */
final class ModelComparison {

	private final Dialect dialect;

	private final AutogenerateSettings settings;

	private final DatabaseSchema found;

	private final WantedSchema wanted;

	private final ComparisonRules rules;

	private ModelComparison(Dialect dialect, AutogenerateSettings settings, DatabaseSchema found, WantedSchema wanted,
			ComparisonRules rules) {
		this.dialect = dialect;
		this.settings = settings;
		this.found = found;
		this.wanted = wanted;
		this.rules = rules;
	}

	static ModelComparison of(MigratorSettings settings, List<SchemaModel> models, DatabaseWork.Database database,
			List<String> renames) {
		Dialect dialect = database.dialect();
		Connection connection = database.connection();
		AutogenerateSettings autogenerate = settings.autogenerate();
		WantedSchema model = wanted(models, database);
		DatabaseSchema found = found(dialect, connection, model.schema(), autogenerate.includeSchemas());
		WantedSchema wanted = withPresentTypes(model, dialect, connection);
		ScratchSchema scratch = new ScratchSchema(connection, dialect);
		scratch.dropAbandoned();
		ComparisonRules rules = ComparisonRules.of(dialect)
			.withHooks(autogenerate.hooks())
			.withNaming(autogenerate.naming())
			.withRenames(renames(renames, found))
			.withNormalizer(scratch);
		ObjectFilter filter = filter(autogenerate, wanted.schema(), versionTables(settings, found));
		return new ModelComparison(dialect, autogenerate, found, wanted, rules.withFilter(filter));
	}

	private static WantedSchema wanted(List<SchemaModel> models, DatabaseWork.Database database) {
		String schema = database.currentSchema();
		WantedSchema wanted = models.stream()
			.map((model) -> model.wanted(database.dialect(), schema))
			.reduce(ModelComparison::both)
			.orElseThrow(NoModelException::new);
		requireOneDefinition(wanted.schema());
		return wanted;
	}

	private static void requireOneDefinition(DatabaseSchema wanted) {
		Set<QualifiedName> seen = new LinkedHashSet<>();
		List<String> problems = wanted.tables()
			.stream()
			.map(Table::name)
			.filter((name) -> !seen.add(name))
			.map((name) -> "two persistence units of this database map table '" + name
					+ "' differently; let one of them map all of it, or exclude the table from the comparison")
			.distinct()
			.toList();
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
	}

	private static WantedSchema both(WantedSchema one, WantedSchema other) {
		return new WantedSchema(both(one.schema(), other.schema()), both(one.generatedNames(), other.generatedNames()),
				both(one.initialRows(), other.initialRows()), both(one.auxiliaryObjects(), other.auxiliaryObjects()),
				both(one.formerNames(), other.formerNames()))
			.withIdGenerators(both(one.idGenerators(), other.idGenerators()));
	}

	private static DatabaseSchema both(DatabaseSchema one, DatabaseSchema other) {
		return new DatabaseSchema(both(one.schemas(), other.schemas()), both(one.tables(), other.tables()),
				both(one.sequences(), other.sequences()), both(one.enumTypes(), other.enumTypes()));
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

	private static DatabaseSchema found(Dialect dialect, Connection connection, DatabaseSchema wanted,
			List<String> more) {
		Set<String> schemas = new LinkedHashSet<>(wanted.schemas());
		schemas.addAll(more);
		try {
			DatabaseSchema found = dialect.catalogReader().read(connection, List.of());
			for (String schema : schemas) {
				found = both(found, dialect.catalogReader().read(connection, List.of(schema)));
			}
			return found;
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("read the catalog", ex);
		}
	}

	private static WantedSchema withPresentTypes(WantedSchema wanted, Dialect dialect, Connection connection) {
		if (wanted.types().isEmpty()) {
			return wanted;
		}
		try {
			Set<String> schemas = wanted.types()
				.stream()
				.map(QualifiedName::schema)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			Set<QualifiedName> present = new HashSet<>();
			Optional<Set<QualifiedName>> near = dialect.catalogReader().compositeTypes(connection, List.of());
			near.ifPresent(present::addAll);
			if (!schemas.isEmpty()) {
				dialect.catalogReader().compositeTypes(connection, schemas).ifPresent(present::addAll);
			}
			return near.isPresent() ? wanted.withPresentTypes(present) : wanted;
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("read the composite types", ex);
		}
	}

	private static List<Rename> renames(List<String> texts, DatabaseSchema found) {
		List<Rename> renames = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (String text : texts) {
			try {
				Rename rename = Rename.parse(text, (name) -> found.table(name).isPresent());
				if (!isKnown(rename, renames, found)) {
					problems.add("the rename '" + text + "' names nothing in the database");
				}
				renames.add(rename);
			}
			catch (IllegalArgumentException ex) {
				problems.add(String.valueOf(ex.getMessage()));
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidSettingsException(problems);
		}
		return renames;
	}

	// A table that was renamed may be given with its new name.
	private static boolean isKnown(Rename rename, List<Rename> before, DatabaseSchema found) {
		QualifiedName name = before.stream()
			.filter((each) -> each.column() == null && each.renamed().equals(rename.table()))
			.map(Rename::table)
			.findFirst()
			.orElse(rename.table());
		return found.table(name)
			.filter((table) -> rename.column() == null || table.column(rename.column()).isPresent())
			.isPresent();
	}

	// Another migrator of the same database has tables of its own, known by their column.
	private static Stream<VersionTables> versionTables(MigratorSettings settings, DatabaseSchema found) {
		Stream<QualifiedName> others = found.tables()
			.stream()
			.filter((table) -> table.columns().size() == 1
					&& table.columns().get(0).name().equalsIgnoreCase(VersionTables.ROW))
			.map(Table::name);
		return Stream.concat(Stream.of(settings.versionTable()), others).map(VersionTables::of);
	}

	// The version table may be written with the default schema or without.
	private static ObjectFilter filter(AutogenerateSettings settings, DatabaseSchema wanted,
			Stream<VersionTables> versionTables) {
		List<QualifiedName> names = versionTables
			.flatMap(
					(own) -> Stream.of(own.version(), own.history(), own.journal(), new LockKey(own.version()).table()))
			.flatMap((name) -> Stream.of(name, QualifiedName.of(name.name())))
			.toList();
		ObjectFilter filter = new ManagedObjects(wanted, settings.includeSchemas(), names)
			.and(new NamePatterns(settings.include(), settings.exclude()));
		for (ObjectFilter each : settings.filters()) {
			filter = filter.and(each);
		}
		return filter;
	}

	/**
	 * Compare and draft both ways.
	 * @return what is to be done
	 */
	GeneratedRevision generate() {
		return new Autogenerator(this.dialect, this.rules, rewriter()).generate(this.found, this.wanted);
	}

	private OperationRewriter rewriter() {
		return this.settings.rewriters().stream().reduce(List::of, OperationRewriter::andThen);
	}

	/**
	 * Compare what would be there behind a revision.
	 * @param revision the revision
	 * @return what would still be different
	 */
	Difference behind(GeneratedRevision revision) {
		DatabaseSchema after = SchemaProjection.project(this.found, revision.draft().upgradeOperations());
		SchemaComparator comparator = new SchemaComparator(this.rules.withRenames(List.of()));
		Difference remaining = rewriter()
			.rewrite(comparator.compare(after, this.wanted.withPresentTypes(this.wanted.types())));
		if (this.settings.rewriters().isEmpty()) {
			return remaining;
		}
		// What a rewriter left out or put something else in place of is settled.
		Set<Operation> settled = new LinkedHashSet<>(
				new SchemaComparator(this.rules).compare(this.found, this.wanted).operations());
		revision.difference().operations().forEach(settled::remove);
		return new Difference(
				remaining.changes().stream().filter((change) -> !settled.contains(change.operation())).toList(),
				remaining.notes(), remaining.likelyRenames());
	}

	DatabaseSchema foundSchema() {
		return this.found;
	}

}
