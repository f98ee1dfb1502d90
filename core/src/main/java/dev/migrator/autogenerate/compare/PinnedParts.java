package dev.migrator.autogenerate.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Table;

/**
 * The columns and unique constraints that the model does not have, and that stay because
 * a foreign key refers to them that stays itself.
 *
 * @param sides the two sides
 * @param kept what stays
 */
record PinnedParts(SchemaComparator.Sides sides, KeptObjects kept) {

	/**
	 * Return the sides without what stays.
	 * @param plan takes a note of each part
	 * @return what is compared
	 */
	SchemaComparator.Sides without(ChangePlan plan) {
		DatabaseSchema found = this.sides.found();
		return new SchemaComparator.Sides(this.sides.all(),
				found.withTables(found.tables().stream().map((table) -> without(table, plan)).toList()),
				this.sides.wanted());
	}

	private Table without(Table table, ChangePlan plan) {
		Optional<Table> wanted = this.sides.wanted().table(table.name());
		return wanted.isEmpty() ? table : without(table, wanted.get(), plan);
	}

	private Table without(Table table, Table wanted, ChangePlan plan) {
		Table left = table;
		for (KeptObjects.StandingKey standing : this.kept.referring(table.name())) {
			Set<String> columns = referenced(standing.key(), table);
			Set<String> pinned = new HashSet<>(columns);
			wanted.columns().stream().map(Column::name).forEach(pinned::remove);
			Table now = withoutKey(left, columns, wanted);
			if (!pinned.isEmpty()) {
				now = now
					.withColumns(now.columns().stream().filter((column) -> !pinned.contains(column.name())).toList());
			}
			if (!now.equals(left)) {
				plan.note("what " + standing.user() + " refers to is not in the model; columns "
						+ columns.stream().sorted().toList() + " of '" + table.name() + "' are left alone as a key");
			}
			left = now;
		}
		return left;
	}

	private static Table withoutKey(Table table, Set<String> columns, Table wanted) {
		boolean same = wanted.constraints()
			.stream()
			.anyMatch((each) -> each.kind() == ConstraintKind.UNIQUE && isOn(each, columns));
		List<Constraint> constraints = table.constraints()
			.stream()
			.filter((each) -> same || each.kind() != ConstraintKind.UNIQUE || !isOn(each, columns))
			.toList();
		return table.withConstraints(constraints);
	}

	private static boolean isOn(Constraint constraint, Set<String> columns) {
		return Set.copyOf(constraint.columns()).equals(columns);
	}

	private static Set<String> referenced(ForeignKey key, Table table) {
		return Set.copyOf(key.referencedColumns().isEmpty()
				? table.primaryKey().map(Constraint::columns).orElse(List.of()) : key.referencedColumns());
	}

}
