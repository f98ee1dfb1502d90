package dev.migrator.dialect;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropIndex;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.Table;

/**
 * Says what an operation implies, as operations of their own for databases that do not
 * see to it themselves. Of a table that is not known nothing can be said.
 *
 * @param tables the tables as they are before the operation
 */
public record ImpliedOperations(TableLookup tables) {

	/**
	 * Return the drops of the indexes that a column takes along.
	 * @param operation the drop of the column
	 * @return the drops
	 */
	public List<DropIndex> indexes(DropColumn operation) {
		Stream<Index> gone = gone(operation, Table::indexes);
		return gone.map((index) -> new DropIndex(operation.table(), index.name(), false, false, index)).toList();
	}

	/**
	 * Return the drops of the constraints that a column takes along. Constraints without
	 * a name are left out.
	 * @param operation the drop of the column
	 * @return the drops
	 */
	public List<DropConstraint> constraints(DropColumn operation) {
		Stream<Constraint> gone = gone(operation, Table::constraints);
		return gone.filter((constraint) -> constraint.name() != null)
			.map((constraint) -> new DropConstraint(operation.table(), constraint.name(), constraint.kind(), false,
					constraint))
			.toList();
	}

	private <T> Stream<T> gone(DropColumn operation, Function<Table, List<T>> parts) {
		Optional<Table> before = this.tables.tableIfKnown(operation.table());
		Optional<Table> after = new ProjectedTables(this.tables, operation).tableIfKnown(operation.table());
		List<T> kept = after.map(parts).orElse(List.of());
		return before.map(parts).stream().flatMap(List::stream).filter((part) -> !kept.contains(part));
	}

	/**
	 * Return what makes the columns of a primary key refuse nulls.
	 * @param operation the creation of the key
	 * @return the changes of the columns that take nulls
	 */
	public List<AlterColumn> notNull(CreatePrimaryKey operation) {
		ColumnAlteration alteration = new ColumnAlteration(null, null, null, false, null, null, null);
		return this.tables.tableIfKnown(operation.table())
			.stream()
			.flatMap(
					(table) -> operation.constraint().columns().stream().flatMap((name) -> table.column(name).stream()))
			.filter(Column::nullable)
			.map((column) -> new AlterColumn(operation.table(), column.name(), alteration, column))
			.toList();
	}

}
