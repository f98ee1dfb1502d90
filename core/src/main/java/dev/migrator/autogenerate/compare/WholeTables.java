package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropTable;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** The tables that are only on one side. */
final class WholeTables {

	private final NamingConvention naming;

	private final RenameGuess guess;

	private final ForeignKeyComparison foreignKeys;

	private final List<Table> created;

	private final List<Table> dropped;

	WholeTables(SchemaComparator.Sides sides, List<Table> dropped, NamingConvention naming, RenameGuess guess,
			ForeignKeyComparison foreignKeys) {
		this.dropped = dropped;
		this.naming = naming;
		this.guess = guess;
		this.foreignKeys = foreignKeys;
		this.created = sides.wanted()
			.tables()
			.stream()
			.filter((table) -> sides.found().table(table.name()).isEmpty())
			.toList();
	}

	void addTo(ChangePlan plan) {
		create(plan);
		drop(plan);
	}

	private void create(ChangePlan plan) {
		TableOrder order = new TableOrder(this.created);
		for (Table table : order.tables()) {
			Change create = Change.of(new CreateTable(table, false));
			plan.add(Phase.CREATE_TABLES,
					this.guess.formerTable(table, this.dropped)
						.map((former) -> plan.guessed(create, new Rename(former.name(), null, table.name().name())))
						.orElse(create));
		}
		order.leftOut()
			.forEach((table, keys) -> keys
				.forEach((key) -> plan.add(Phase.ADD_FOREIGN_KEYS, new ConstraintChange(table, this.naming).add(key))));
	}

	private void drop(ChangePlan plan) {
		TableOrder order = new TableOrder(this.dropped);
		order.leftOut().forEach((table, keys) -> keys.forEach((key) -> dropKey(table, key, plan)));
		List<Table> last = new ArrayList<>(order.tables());
		Collections.reverse(last);
		for (Table table : last) {
			Table left = table;
			for (ForeignKey key : ForeignKeyComparison.keys(table)) {
				if (this.foreignKeys.stands(table.name(), key)) {
					dropKey(table.name(), key, plan);
					left = left.withConstraints(left.constraints().stream().filter((each) -> each != key).toList());
				}
			}
			plan.add(Phase.DROP_TABLES, new DropTable(table.name(), false, left));
		}
	}

	private void dropKey(QualifiedName table, ForeignKey key, ChangePlan plan) {
		plan.add(Phase.DROP_FOREIGN_KEYS, new ConstraintChange(table, this.naming).drop(key));
	}

}
