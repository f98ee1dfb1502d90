package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropTable;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Compares the schema that is found with the one that is wanted. The operations, applied
 * to the first, make the second; where both are the same to the database, there are none.
 * The same input gives the same operations in the same order.
 */
public final class SchemaComparator {

	private final ComparisonRules rules;

	/**
	 * Create a comparator.
	 * @param rules what it goes by
	 */
	public SchemaComparator(ComparisonRules rules) {
		this.rules = rules;
	}

	/**
	 * Compare two schemas.
	 * @param found what the catalog of the database says
	 * @param wanted what the model says
	 * @return what is to be done
	 */
	public Difference compare(DatabaseSchema found, DatabaseSchema wanted) {
		StorableSchema storable = new StorableSchema(this.rules.features());
		DatabaseSchema is = storable.of(found);
		DatabaseSchema should = storable.of(wanted);
		Equality equality = new Equality(this.rules);
		ChangePlan plan = new ChangePlan();
		should.schemas()
			.stream()
			.filter((name) -> !is.schemas().contains(name))
			.sorted()
			.forEach((name) -> plan.add(Phase.SCHEMAS, new CreateSchema(name, false)));
		new ObjectComparison(is, should).addTo(plan);
		compareTables(is, should, equality, plan);
		return plan.difference();
	}

	private void compareTables(DatabaseSchema is, DatabaseSchema should, Equality equality, ChangePlan plan) {
		List<TableComparison> pairs = new ArrayList<>();
		should.tables().stream().sorted(TableOrder.byName()).forEach((wanted) -> {
			Optional<Table> found = is.table(wanted.name());
			found.ifPresent((table) -> pairs.add(new TableComparison(equality, table, wanted)));
		});
		resolveNames(pairs);
		pairs.forEach((pair) -> pair.addTo(plan));
		ForeignKeyComparison foreignKeys = new ForeignKeyComparison(equality, this.rules.features(), pairs);
		pairs.forEach((pair) -> foreignKeys.addTo(plan, pair));
		create(should.tables().stream().filter((table) -> is.table(table.name()).isEmpty()).toList(), plan);
		drop(is.tables().stream().filter((table) -> should.table(table.name()).isEmpty()).toList(), foreignKeys, plan);
	}

	// Names of indexes are taken once per schema in some databases, once per table in
	// others.
	private static void resolveNames(List<TableComparison> pairs) {
		boolean again = true;
		while (again) {
			Set<String> names = pairs.stream().flatMap(TableComparison::newNames).collect(Collectors.toSet());
			again = pairs.stream().filter((pair) -> pair.giveUp(names)).count() > 0;
		}
	}

	private static void create(List<Table> tables, ChangePlan plan) {
		TableOrder order = new TableOrder(tables);
		order.tables().forEach((table) -> plan.add(Phase.CREATE_TABLES, new CreateTable(table, false)));
		order.leftOut()
			.forEach((table, keys) -> keys
				.forEach((key) -> plan.add(Phase.ADD_FOREIGN_KEYS, new ConstraintChange(table).add(key))));
	}

	private static void drop(List<Table> tables, ForeignKeyComparison foreignKeys, ChangePlan plan) {
		TableOrder order = new TableOrder(tables);
		order.leftOut().forEach((table, keys) -> keys.forEach((key) -> dropKey(table, key, plan)));
		List<Table> last = new ArrayList<>(order.tables());
		Collections.reverse(last);
		for (Table table : last) {
			Table left = table;
			for (ForeignKey key : ForeignKeyComparison.keys(table)) {
				if (foreignKeys.stands(table.name(), key)) {
					dropKey(table.name(), key, plan);
					left = left.withConstraints(left.constraints().stream().filter((each) -> each != key).toList());
				}
			}
			plan.add(Phase.DROP_TABLES, Change.of(new DropTable(table.name(), false, left))
				.losing("the rows of table '" + table.name() + "' get lost"));
		}
	}

	private static void dropKey(QualifiedName table, ForeignKey key, ChangePlan plan) {
		plan.add(Phase.DROP_FOREIGN_KEYS, new ConstraintChange(table).drop(key));
	}

}
