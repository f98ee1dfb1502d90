package dev.migrator.recovery;

import java.util.List;
import java.util.Optional;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** Says how far the change of a column came. */
final class ColumnAftermath {

	private final LiveObjects live;

	ColumnAftermath(LiveObjects live) {
		this.live = live;
	}

	boolean same(Table found, Table wanted) {
		return found.columns().size() == wanted.columns().size() && wanted.columns()
			.stream()
			.allMatch((column) -> found.column(column.name())
				.filter((there) -> this.live.sameType(there.type(), column.type()))
				.isPresent());
	}

	static String describe(Table table) {
		return table.columns().stream().map((column) -> column.name() + " " + column.type()).toList().toString();
	}

	static String name(Table table, String column) {
		return "column '" + column + "' of table '" + table.name() + "'";
	}

	static Optional<Operation> missingComment(QualifiedName table, Column found, Column wanted) {
		if (wanted.comment() == null || wanted.comment().equals(found.comment())) {
			return Optional.empty();
		}
		ColumnAlteration comment = new ColumnAlteration(null, null, null, null, null, null,
				Setting.to(wanted.comment()));
		return Optional.of(new AlterColumn(table, found.name(), comment, found));
	}

	Aftermath added(Table table, AddColumn operation) {
		Column wanted = operation.column();
		Optional<Column> found = table.column(wanted.name());
		String what = name(table, wanted.name());
		if (found.isEmpty()) {
			return Aftermath.notDone(operation, what + " is not there");
		}
		if (!this.live.sameType(found.get().type(), wanted.type())) {
			String finding = what + " is there with type " + found.get().type() + ", not " + wanted.type();
			return operation.ifNotExists() ? Aftermath.done(finding) : Aftermath.unknown(finding);
		}
		return missingComment(operation.table(), found.get(), wanted)
			.map((comment) -> Aftermath.half(List.of(comment), what + " is there, but not its comment"))
			.orElseGet(() -> Aftermath.done(what + " is there"));
	}

	Aftermath altered(Table table, AlterColumn operation) {
		String newName = operation.alteration().newName();
		Optional<Column> old = table.column(operation.column());
		Optional<Column> renamed = (newName != null) ? table.column(newName) : Optional.empty();
		if (newName != null && old.isPresent() == renamed.isPresent()) {
			return Aftermath.unknown("of the columns '" + operation.column() + "' and '" + newName + "' of table '"
					+ table.name() + "' " + (old.isPresent() ? "both are there" : "none is there"));
		}
		if (renamed.isPresent()) {
			return Aftermath
				.done(name(table, operation.column()) + " is renamed to '" + newName + "', the last of its changes");
		}
		return old.map((found) -> altered(found, table, operation))
			.orElseGet(() -> Aftermath.unknown(name(table, operation.column()) + " is not there"));
	}

	private Aftermath altered(Column found, Table table, AlterColumn operation) {
		ColumnAlteration wanted = operation.alteration();
		String what = name(table, found.name());
		boolean typeThere = wanted.type() != null && this.live.equalTypes(found.type(), wanted.type());
		if (wanted.using() != null && wanted.type() != null
				&& (typeThere ? !typeChanges(operation) : isText(found, wanted))) {
			return Aftermath.unknown("the type of " + what + " is " + found.type()
					+ " before and after, and nothing tells whether its values were converted");
		}
		ColumnAlteration missing = new ColumnAlteration(wanted.newName(), typeThere ? null : wanted.type(),
				typeThere ? null : wanted.using(), missingNullability(found, wanted), wanted.defaultValue(),
				missingIdentity(found, operation), wanted.comment());
		if (missing.isEmpty()) {
			return Aftermath.done(what + " is as it should be");
		}
		AlterColumn again = new AlterColumn(operation.table(), operation.column(), missing, found);
		if (missing.equals(wanted)) {
			return Aftermath.notDone(again, what + " is not yet changed, or changed in ways that can be repeated");
		}
		return Aftermath.half(List.of(again), what + " has some of its changes");
	}

	private boolean typeChanges(AlterColumn operation) {
		Column before = operation.before();
		ColumnType type = operation.alteration().type();
		return before != null && type != null && !this.live.equalTypes(before.type(), type);
	}

	private boolean isText(Column found, ColumnAlteration wanted) {
		ColumnType type = wanted.type();
		return type != null && this.live.sameType(found.type(), type);
	}

	private static @Nullable Boolean missingNullability(Column found, ColumnAlteration wanted) {
		Boolean nullable = wanted.nullable();
		return (nullable != null && nullable != found.nullable()) ? nullable : null;
	}

	// Options of an identity can be set again; to add or drop one twice fails.
	private static @Nullable Setting<Identity> missingIdentity(Column found, AlterColumn operation) {
		Setting<Identity> wanted = operation.alteration().identity();
		if (wanted == null || (wanted.value() == null && found.identity() == null)) {
			return null;
		}
		Column before = operation.before();
		boolean added = wanted.value() != null && found.identity() != null && before != null
				&& before.identity() == null;
		return added ? null : wanted;
	}

}
