package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Tables in an order in which each refers only to earlier ones. Where they refer to each
 * other in a circle, a foreign key is left out.
 */
final class TableOrder {

	private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();

	private final Set<QualifiedName> open = new LinkedHashSet<>();

	private final Map<QualifiedName, Table> done = new LinkedHashMap<>();

	private final Map<QualifiedName, List<ForeignKey>> leftOut = new LinkedHashMap<>();

	TableOrder(List<Table> tables) {
		tables.stream().sorted(byName()).forEach((table) -> this.tables.put(table.name(), table));
		this.tables.values().forEach(this::visit);
	}

	static Comparator<Table> byName() {
		return Comparator.comparing((table) -> table.name().toString());
	}

	/**
	 * Return the tables, those that others refer to first.
	 * @return the tables, without the foreign keys that are left out
	 */
	List<Table> tables() {
		return List.copyOf(this.done.values());
	}

	/**
	 * Return the foreign keys that are left out.
	 * @return the foreign keys of each table
	 */
	Map<QualifiedName, List<ForeignKey>> leftOut() {
		return this.leftOut;
	}

	private void visit(Table table) {
		if (this.done.containsKey(table.name())) {
			return;
		}
		this.open.add(table.name());
		Table kept = table;
		for (ForeignKey key : ForeignKeyComparison.keys(table)) {
			Table target = this.tables.get(key.referencedTable());
			boolean circle = this.open.contains(key.referencedTable()) && !key.referencedTable().equals(table.name());
			if (circle) {
				kept = without(kept, key);
				this.leftOut.computeIfAbsent(table.name(), (absent) -> new ArrayList<>()).add(key);
			}
			else if (target != null && target != table) {
				visit(target);
			}
		}
		this.open.remove(table.name());
		this.done.put(table.name(), kept);
	}

	private static Table without(Table table, ForeignKey key) {
		return table.withConstraints(table.constraints().stream().filter((each) -> each != key).toList());
	}

}
