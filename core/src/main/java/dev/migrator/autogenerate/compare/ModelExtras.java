package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Execute;
import dev.migrator.operation.RenameTable;
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

	private static final Set<Class<?>> GROUND = Set.of(CreateSchema.class, RenameTable.class, CreateEnum.class,
			AddEnumValue.class);

	Difference added(Difference difference) {
		boolean first = difference.operations().stream().anyMatch(CreateTable.class::isInstance) && this.wanted.schema()
			.tables()
			.stream()
			.noneMatch((table) -> this.found.table(table.name()).isPresent());
		List<Change> changes = new ArrayList<>();
		boolean before = first;
		for (Change change : difference.changes()) {
			if (before && change.operation() instanceof CreateTable) {
				changes.addAll(objects((object) -> object.beforeTables() && !this.wanted.isPresent(object)));
				before = false;
			}
			changes.add(change);
			if (change.operation() instanceof CreateTable create) {
				changes.addAll(rows(create));
			}
		}
		List<String> notes = new ArrayList<>(difference.notes());
		if (first) {
			changes.addAll(objects((object) -> !object.beforeTables() && !this.wanted.isPresent(object)));
		}
		else {
			changes.addAll(typesBegin(changes), objects(this.wanted::isMissing));
			notes.addAll(unknown());
		}
		EnumCompanions companions = new EnumCompanions(
				this.wanted.auxiliaryObjects().stream().filter((object) -> !this.wanted.isMissing(object)).toList());
		return new Difference(first ? companions.around(changes) : companions.aroundAll(changes), notes,
				difference.likelyRenames());
	}

	private List<String> unknown() {
		return this.wanted.auxiliaryObjects()
			.stream()
			.filter((object) -> !this.wanted.isPresent(object) && !this.wanted.isMissing(object))
			.map((object) -> "whether '" + object.name() + "' is there cannot be read; write it by hand if it is new")
			.toList();
	}

	// A type may be made from enum types and in a new schema, and columns may be of it.
	private static int typesBegin(List<Change> changes) {
		int position = 0;
		while (position < changes.size() && GROUND.contains(changes.get(position).operation().getClass())) {
			position++;
		}
		return position;
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
