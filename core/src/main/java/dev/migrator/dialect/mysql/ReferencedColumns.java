package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Spells the columns that foreign keys refer to as their tables do: the catalog of MySQL
 * 8.0 tells them in lower case, and names of columns are the same in any case.
 */
final class ReferencedColumns {

	private ReferencedColumns() {
	}

	static List<Table> spelled(List<Table> tables) {
		Map<QualifiedName, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
		return tables.stream()
			.map((table) -> table
				.withConstraints(table.constraints().stream().map((each) -> spelled(each, byName)).toList()))
			.toList();
	}

	private static Constraint spelled(Constraint constraint, Map<QualifiedName, Table> tables) {
		if (!(constraint instanceof ForeignKey key) || !tables.containsKey(key.referencedTable())) {
			return constraint;
		}
		List<Column> columns = tables.get(key.referencedTable()).columns();
		return new ForeignKey(key.name(), key.columns(), key.referencedTable(),
				key.referencedColumns().stream().map((name) -> spelled(name, columns)).toList(), key.onDelete(),
				key.onUpdate(), key.deferrability());
	}

	private static String spelled(String name, List<Column> columns) {
		return columns.stream().map(Column::name).filter(name::equalsIgnoreCase).findFirst().orElse(name);
	}

}
