package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Execute;
import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.WantedSchema;

/**
 * What a model wants besides tables: rows come behind the table that they are for, other
 * objects with the first tables.
 *
 * @param wanted the model
 * @param found the schema in the database
 */
record ModelExtras(WantedSchema wanted, DatabaseSchema found) {

	Difference added(Difference difference) {
		boolean first = difference.operations().stream().anyMatch(CreateTable.class::isInstance) && this.wanted.schema()
			.tables()
			.stream()
			.noneMatch((table) -> this.found.table(table.name()).isPresent());
		List<Change> changes = new ArrayList<>();
		boolean before = first;
		for (Change change : difference.changes()) {
			if (before && change.operation() instanceof CreateTable) {
				changes.addAll(objects((object) -> object.beforeTables() && isUnknown(object)));
				before = false;
			}
			changes.add(change);
			if (change.operation() instanceof CreateTable create) {
				changes.addAll(rows(create));
			}
		}
		List<String> notes = new ArrayList<>(difference.notes());
		if (first) {
			changes.addAll(objects((object) -> !object.beforeTables() && isUnknown(object)));
		}
		else {
			notes.addAll(unknown());
		}
		EnumCompanions companions = new EnumCompanions(
				this.wanted.auxiliaryObjects().stream().filter(this::isUnknown).toList());
		return new Difference(first ? companions.around(changes) : companions.aroundAll(changes), notes,
				difference.likelyRenames());
	}

	private List<String> unknown() {
		return this.wanted.auxiliaryObjects()
			.stream()
			.filter(this::isUnknown)
			.map((object) -> "whether '" + object.name() + "' is there cannot be read; write it by hand if it is new")
			.toList();
	}

	private boolean isUnknown(AuxiliaryObject object) {
		return !this.wanted.isPresent(object) && !this.wanted.isMissing(object);
	}

	/**
	 * Return what creates the composite types that the database lacks.
	 * @return the changes
	 */
	List<Change> missingTypes() {
		return objects(this.wanted::isMissing);
	}

	private List<Change> rows(CreateTable create) {
		return this.wanted.initialRows()
			.stream()
			.filter((rows) -> rows.table().equals(create.table().name()))
			.map(InitialRows::statements)
			.flatMap(List::stream)
			.map((statement) -> Change.of(new Execute(statement, null)))
			.toList();
	}

	private List<Change> objects(Predicate<AuxiliaryObject> which) {
		return this.wanted.auxiliaryObjects()
			.stream()
			.filter((object) -> which.test(object) && !object.create().isEmpty())
			.flatMap((object) -> changes(object).stream())
			.toList();
	}

	private static List<Change> changes(AuxiliaryObject object) {
		List<Change> changes = new ArrayList<>();
		object.create().forEach((statement) -> changes.add(Change.of(new Execute(statement, null))));
		List<Execute> drop = object.drop().stream().map((statement) -> new Execute(statement, null)).toList();
		changes.set(0, changes.get(0).undoneBy(drop));
		return changes;
	}

}
