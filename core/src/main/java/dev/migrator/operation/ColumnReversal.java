package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/** Finds the alteration of a column that undoes another. */
final class ColumnReversal {

	private ColumnReversal() {
	}

	static AlterColumn of(AlterColumn operation) {
		Column before = operation.before();
		if (before == null) {
			return withoutBefore(operation);
		}
		ColumnAlteration change = operation.alteration();
		Column after = TableProjection.altered(before, change).withName(newName(operation));
		boolean defaultTouched = change.defaultValue() != null
				|| !Objects.equals(before.defaultValue(), after.defaultValue());
		boolean nullsTouched = change.nullable() != null || before.nullable() != after.nullable();
		Setting<ColumnDefault> defaultValue = defaultTouched ? new Setting<>(before.defaultValue()) : null;
		Setting<Identity> identity = (change.identity() != null) ? new Setting<>(before.identity()) : null;
		Setting<String> comment = (change.comment() != null) ? new Setting<>(before.comment()) : null;
		ColumnAlteration back = new ColumnAlteration(oldName(operation), (change.type() != null) ? before.type() : null,
				null, nullsTouched ? before.nullable() : null, defaultValue, identity, comment);
		return new AlterColumn(operation.table(), newName(operation), back, after);
	}

	private static AlterColumn withoutBefore(AlterColumn operation) {
		ColumnAlteration change = operation.alteration();
		List<String> unknown = new ArrayList<>();
		addIfSet(unknown, "type", change.type());
		addIfSet(unknown, "default", change.defaultValue());
		addIfSet(unknown, "identity", change.identity());
		addIfSet(unknown, "comment", change.comment());
		if (!unknown.isEmpty()) {
			throw ReversalVisitor
				.irreversible("alteration of column '" + operation.column() + "' of table '" + operation.table()
						+ "' needs the " + String.join(", ", unknown) + " as it was: add .existing(column(...))");
		}
		Boolean nullable = change.nullable();
		ColumnAlteration back = new ColumnAlteration(oldName(operation), null, null,
				(nullable != null) ? !nullable : null, null, null, null);
		return new AlterColumn(operation.table(), newName(operation), back, null);
	}

	private static void addIfSet(List<String> unknown, String word, @Nullable Object change) {
		if (change != null) {
			unknown.add(word);
		}
	}

	private static @Nullable String oldName(AlterColumn operation) {
		return (operation.alteration().newName() != null) ? operation.column() : null;
	}

	private static String newName(AlterColumn operation) {
		String newName = operation.alteration().newName();
		return (newName != null) ? newName : operation.column();
	}

}
