package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.QualifiedName;

/**
 * What a model creates for its enum types, such as casts: where a type is made again, it
 * is taken away before and made again behind.
 *
 * @param objects what the model creates by statements of its own
 */
record EnumCompanions(List<AuxiliaryObject> objects) {

	/**
	 * Add the statements for types that are made again.
	 * @param changes the changes
	 * @return the changes with the statements around those of such types
	 */
	List<Change> around(List<Change> changes) {
		return around(changes, false);
	}

	/**
	 * Add the statements for all types that are made.
	 * @param changes the changes
	 * @return the changes with the statements around those of types
	 */
	List<Change> aroundAll(List<Change> changes) {
		return around(changes, true);
	}

	private List<Change> around(List<Change> changes, boolean newOnesToo) {
		List<Change> all = new ArrayList<>();
		for (Change change : changes) {
			if (change.operation() instanceof DropEnum drop && isMadeAgain(drop, changes)) {
				companions(drop.enumType()).forEach((each) -> all.addAll(statements(each.drop(), each.create())));
			}
			all.add(change);
			if (change.operation() instanceof CreateEnum create && (newOnesToo || isMadeAgain(create, changes))) {
				companions(create.enumType().name())
					.forEach((each) -> all.addAll(statements(each.create(), each.drop())));
			}
		}
		return all;
	}

	private static boolean isMadeAgain(DropEnum drop, List<Change> changes) {
		return changes.stream()
			.map(Change::operation)
			.anyMatch((each) -> each instanceof CreateEnum create && create.enumType().name().equals(drop.enumType()));
	}

	private static boolean isMadeAgain(CreateEnum create, List<Change> changes) {
		return changes.stream()
			.map(Change::operation)
			.anyMatch((each) -> each instanceof DropEnum drop && drop.enumType().equals(create.enumType().name()));
	}

	private List<AuxiliaryObject> companions(QualifiedName type) {
		Pattern name = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(type.name()) + "(?!\\w)");
		return this.objects.stream()
			.filter((object) -> !object.drop().isEmpty()
					&& object.create().stream().anyMatch((statement) -> name.matcher(statement).find()))
			.toList();
	}

	private static List<Change> statements(List<String> statements, List<String> undo) {
		List<Operation> back = undo.stream().<Operation>map((each) -> new Execute(each, null)).toList();
		List<Change> changes = new ArrayList<>();
		statements.forEach((each) -> changes.add(Change.of(new Execute(each, null))));
		changes.set(0, changes.get(0).undoneBy(back));
		return changes;
	}

}
