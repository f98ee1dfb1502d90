package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Execute;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;

/**
 * Adds columns so that rows do not make it fail: a column that refuses nulls and has no
 * value comes open, is filled and closed, and a plain column in the place of a computed
 * one is filled with what that one computed.
 *
 * @param rules what the comparison goes by
 * @param computed what columns were computed to
 * @param after the schema after all changes
 */
record ColumnAddition(ComparisonRules rules, ComputedValues computed, DatabaseSchema after) {

	List<Change> of(Change change, AddColumn add) {
		Column former = this.computed.former(add);
		boolean kept = former != null && this.computed.isKept(add, former);
		if (former != null && kept) {
			return computedOnceMore(change, add, former);
		}
		Change marked = (former != null) ? change.losing("the values that column '" + add.column().name() + "' of '"
				+ add.table() + "' was computed to get lost") : change;
		return needsValue(add.column()) ? filled(marked, add) : List.of(marked);
	}

	private boolean needsValue(Column column) {
		return !column.nullable() && !this.rules.types().isSerial(column.type()) && column.defaultValue() == null
				&& column.identity() == null && column.generated() == null;
	}

	private List<Change> computedOnceMore(Change change, AddColumn add, Column former) {
		Column column = add.column();
		String expression = Objects.requireNonNull(former.generated()).expression();
		Change fill = Change.of(new Execute(update(add) + "(" + expression + ")", null))
			.remarked("column '" + column.name() + "' keeps the values that it was computed to");
		if (!needsValue(column)) {
			return List.of(change, fill);
		}
		Column open = column.withNullable(true);
		return List.of(change.withOperation(new AddColumn(add.table(), open, add.ifNotExists())), fill,
				former.nullable() ? new LossMark(this.rules.types(), List.of()).of(tightened(add, open))
						: Change.of(tightened(add, open)));
	}

	private String update(AddColumn add) {
		return "update " + this.rules.quoting().name(add.table()) + " set "
				+ this.rules.quoting().name(add.column().name()) + " = ";
	}

	private static AlterColumn tightened(AddColumn add, Column open) {
		return new AlterColumn(add.table(), open.name(),
				new ColumnAlteration(null, null, null, false, null, null, null), open);
	}

	private List<Change> filled(Change change, AddColumn add) {
		Column column = add.column();
		Column open = column.withNullable(true);
		Table table = this.after.table(add.table()).orElse(null);
		String value = isKey(column, table) ? "null" : CheckMark.permitted(column, table)
			.orElseGet(() -> NeutralValue.of(this.rules.types().canonical(column.type())));
		String sql = update(add) + value + " where " + this.rules.quoting().name(column.name()) + " is null";
		return List.of(change.withOperation(new AddColumn(add.table(), open, add.ifNotExists())), Change
			.of(new Execute(sql, null))
			.remarked("REVIEW: put in the value of column '" + column.name() + "' for the rows that are there already"),
				Change.of(tightened(add, open)));
	}

	private static boolean isKey(Column column, @Nullable Table table) {
		return table != null && table.constraints().stream().anyMatch((each) -> each.columns().contains(column.name()));
	}

}
