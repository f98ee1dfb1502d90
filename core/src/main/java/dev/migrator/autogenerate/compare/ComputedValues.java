package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Table;

/**
 * Knows which values a column had that was computed and becomes a plain one. No two
 * databases agree on how to do that in place, so it is dropped and added.
 *
 * @param changes all changes
 * @param before the schema before them
 * @param types the types of the database
 */
record ComputedValues(List<Change> changes, DatabaseSchema before, TypeRules types) {

	/**
	 * Return the column that was computed under the name of a new one.
	 * @param add the addition
	 * @return the column, or {@code null} when there was none
	 */
	@Nullable Column former(AddColumn add) {
		int drop = drop(add);
		return (drop < 0 || add.column().generated() != null) ? null
				: ((DropColumn) this.changes.get(drop).operation()).before();
	}

	/**
	 * Return whether the values can be computed once more: what they are made from is as
	 * it was, and they are of the new type.
	 * @param add the addition
	 * @param former the column that was computed
	 * @return whether they can
	 */
	boolean isKept(AddColumn add, Column former) {
		Generated generated = former.generated();
		Table was = table(add, drop(add));
		Table is = table(add, position(add));
		if (generated == null || was == null || is == null || add.column().identity() != null) {
			return false;
		}
		ColumnType from = this.types.canonical(former.type());
		ColumnType to = this.types.canonical(add.column().type());
		return (from.equals(to) || new TypeChange(from, to).isImplicit()) && was.columns()
			.stream()
			.filter((column) -> PartColumns.mentions(generated.expression(), Set.of(column.name())))
			.allMatch((column) -> is.column(column.name()).filter((each) -> sameValues(each, column)).isPresent());
	}

	private static boolean sameValues(Column one, Column other) {
		return one.type().equals(other.type())
				&& ((one.generated() == null) ? other.generated() == null : one.generated().equals(other.generated()));
	}

	private int position(AddColumn add) {
		for (int i = 0; i < this.changes.size(); i++) {
			if (this.changes.get(i).operation() == add) {
				return i;
			}
		}
		return -1;
	}

	private int drop(AddColumn add) {
		for (int i = position(add) - 1; i >= 0; i--) {
			if (this.changes.get(i).operation() instanceof DropColumn drop && drop.table().equals(add.table())
					&& drop.column().equals(add.column().name()) && drop.before() != null
					&& drop.before().generated() != null) {
				return i;
			}
		}
		return -1;
	}

	private @Nullable Table table(AddColumn add, int position) {
		List<Operation> done = this.changes.stream().limit(position).map(Change::operation).toList();
		return SchemaProjection.project(this.before, done).table(add.table()).orElse(null);
	}

}
