package dev.migrator.autogenerate.compare;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.TemporalType;

/**
 * Marks operations after which rows or values are missing, or that rows may make fail.
 */
final class LossMark {

	private LossMark() {
	}

	static Change of(Operation operation) {
		Change change = Change.of(operation);
		if (operation instanceof DropTable drop) {
			return change.losing("the rows of table '" + drop.table() + "' get lost");
		}
		if (operation instanceof DropColumn drop) {
			boolean computed = drop.before() != null && drop.before().generated() != null;
			return computed ? change
					: change.losing("the values of column '" + drop.column() + "' of '" + drop.table() + "' get lost");
		}
		if (operation instanceof DropSequence drop) {
			return change.losing("the number that sequence '" + drop.sequence() + "' has reached gets lost");
		}
		return (operation instanceof AlterColumn alter) ? of(alter) : change;
	}

	private static Change of(AlterColumn operation) {
		Change change = Change.of(operation);
		Column before = operation.before();
		if (before == null) {
			return change;
		}
		ColumnType type = operation.alteration().type();
		if (type != null && new TypeChange(before.type(), type).isNarrowing()) {
			change = change.losing("values of column '" + operation.column() + "' of '" + operation.table()
					+ "' that do not fit the new type get lost, or make this fail");
		}
		if (type != null && isZoned(type) && before.type() instanceof TemporalType && !isZoned(before.type())) {
			change = change.remarked("REVIEW: the values of column '" + operation.column() + "' of '"
					+ operation.table() + "' are taken for times in the time zone of the session");
		}
		boolean tightens = before.nullable() && Boolean.FALSE.equals(operation.alteration().nullable());
		return tightens ? change.remarked("rows in which column '" + operation.column() + "' of '" + operation.table()
				+ "' is null make this fail: give them a value before") : change;
	}

	private static boolean isZoned(ColumnType type) {
		return type instanceof TemporalType temporal && temporal.withTimeZone();
	}

}
