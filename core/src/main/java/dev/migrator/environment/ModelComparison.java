package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.ManagedObjects;
import dev.migrator.autogenerate.compare.NamePatterns;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autogenerate.compare.Rename;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.autogenerate.compare.SchemaComparator;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Execute;
import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.WantedSchema;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.VersionTables;

/** Reads both sides of a comparison and compares them. */
final class ModelComparison {

	private final AutogenerateSettings settings;

	private final VersionTables own;

	private final DatabaseSchema found;

	private final WantedSchema wanted;

	private final ComparisonRules rules;

	private ModelComparison(AutogenerateSettings settings, VersionTables own, DatabaseSchema found, WantedSchema wanted,
			ComparisonRules rules) {
		this.settings = settings;
		this.own = own;
		this.found = found;
		this.wanted = wanted;
		this.rules = rules;
	}

	static ModelComparison of(MigratorSettings settings, List<SchemaModel> models, DatabaseWork.Database database,
			List<String> renames) {
		Dialect dialect = database.dialect();
		Connection connection = database.connection();
		AutogenerateSettings autogenerate = settings.autogenerate();
		WantedSchema wanted = wanted(models, dialect);
		DatabaseSchema found = found(dialect, connection, wanted.schema(), autogenerate.includeSchemas());
		ComparisonRules rules = ComparisonRules.of(dialect)
			.withHooks(autogenerate.hooks())
			.withNaming(autogenerate.naming())
			.withRenames(renames(renames, found))
			.withNormalizer(new ScratchSchema(connection, dialect));
		VersionTables own = VersionTables.of(settings.versionTable());
		ModelComparison comparison = new ModelComparison(autogenerate, own, found, wanted, rules);
		return comparison.withRules(rules.withFilter(comparison.filter()));
	}

	private ModelComparison withRules(ComparisonRules other) {
		return new ModelComparison(this.settings, this.own, this.found, this.wanted, other);
	}

	private static WantedSchema wanted(List<SchemaModel> models, Dialect dialect) {
		return models.stream()
			.map((model) -> model.wanted(dialect))
			.reduce(ModelComparison::both)
			.orElseThrow(NoModelException::new);
	}

	private static WantedSchema both(WantedSchema one, WantedSchema other) {
		return new WantedSchema(both(one.schema(), other.schema()), both(one.generatedNames(), other.generatedNames()),
				both(one.initialRows(), other.initialRows()), both(one.auxiliaryObjects(), other.auxiliaryObjects()));
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

	private static List<Rename> renames(List<String> texts, DatabaseSchema found) {
		List<Rename> renames = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (String text : texts) {
			try {
				Rename rename = Rename.parse(text, (name) -> found.table(name).isPresent());
				boolean known = found.table(rename.table())
					.filter((table) -> rename.column() == null || table.column(rename.column()).isPresent())
					.isPresent();
				if (!known) {
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

	private ObjectFilter filter() {
		ObjectFilter filter = ownership().and(new NamePatterns(this.settings.include(), this.settings.exclude()));
		for (ObjectFilter each : this.settings.filters()) {
			filter = filter.and(each);
		}
		return filter;
	}

	// The version table may be written with the default schema or without.
	private ObjectFilter ownership() {
		QualifiedName lock = new LockKey(this.own.version()).table();
		List<QualifiedName> names = Stream.of(this.own.version(), this.own.history(), this.own.journal(), lock)
			.flatMap((name) -> Stream.of(name, QualifiedName.of(name.name())))
			.toList();
		return new ManagedObjects(this.wanted.schema(), this.settings.includeSchemas(), names);
	}

	DatabaseSchema foundSchema() {
		return this.found;
	}

	WantedSchema wantedSchema() {
		return this.wanted;
	}

	ComparisonRules rules() {
		return this.rules;
	}

	Difference compare() {
		Difference difference = compare(this.found);
		List<Change> changes = new ArrayList<>(difference.changes());
		changes.addAll(initialRows(difference));
		for (DifferenceRewriter each : this.settings.rewriters()) {
			changes = each.rewrite(changes);
		}
		return new Difference(changes, difference.notes());
	}

	// A table of a generator is of no use without its row.
	private List<Change> initialRows(Difference difference) {
		Set<QualifiedName> created = difference.operations()
			.stream()
			.filter(CreateTable.class::isInstance)
			.map((each) -> ((CreateTable) each).table().name())
			.collect(Collectors.toSet());
		return this.wanted.initialRows()
			.stream()
			.filter((rows) -> created.contains(rows.table()))
			.flatMap((rows) -> rows.statements().stream())
			.map((sql) -> Change.of(new Execute(sql, null)))
			.toList();
	}

	/**
	 * Add what a catalog does not tell, where nothing of the model is there yet.
	 * @param draft the draft
	 * @return the draft with the objects around the tables
	 */
	RevisionDraft withAuxiliaryObjects(RevisionDraft draft) {
		boolean isFirst = this.wanted.schema()
			.tables()
			.stream()
			.noneMatch((each) -> this.found.table(each.name()).isPresent());
		if (!isFirst || this.wanted.auxiliaryObjects().isEmpty()) {
			return draft;
		}
		List<Change> upgrade = new ArrayList<>(statements(true, AuxiliaryObject::create));
		upgrade.addAll(draft.upgrade());
		upgrade.addAll(statements(false, AuxiliaryObject::create));
		List<Change> downgrade = new ArrayList<>(statements(false, AuxiliaryObject::drop));
		downgrade.addAll(draft.downgrade());
		downgrade.addAll(statements(true, AuxiliaryObject::drop));
		return new RevisionDraft(upgrade, downgrade);
	}

	private List<Change> statements(boolean beforeTables, Function<AuxiliaryObject, List<String>> way) {
		return this.wanted.auxiliaryObjects()
			.stream()
			.filter((each) -> each.beforeTables() == beforeTables)
			.flatMap((each) -> way.apply(each).stream())
			.map((sql) -> Change.of(new Execute(sql, null)))
			.toList();
	}

	ModelComparison withoutRenames() {
		return withRules(this.rules.withRenames(List.of()));
	}

	Difference compare(DatabaseSchema instead) {
		return new SchemaComparator(this.rules).compare(instead, this.wanted.schema());
	}

}
