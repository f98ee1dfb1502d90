package dev.migrator.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** A table in the making, out of the elements of one call. */
final class TableDraft {

	private final QualifiedName name;

	private final List<Column> columns = new ArrayList<>();

	private final List<Constraint> constraints = new ArrayList<>();

	private final List<Index> indexes = new ArrayList<>();

	private final List<OperationOption> options = new ArrayList<>();

	private @Nullable String comment;

	TableDraft(QualifiedName name, TableElement... elements) {
		this.name = name;
		for (TableElement element : elements) {
			element.addTo(this);
		}
	}

	@Nullable String schema() {
		return this.name.schema();
	}

	void add(Column column) {
		this.columns.add(column);
	}

	void add(Constraint constraint) {
		this.constraints.add(constraint);
	}

	void add(Index index) {
		this.indexes.add(index);
	}

	void comment(String text) {
		this.comment = text;
	}

	void option(OperationOption option) {
		this.options.add(option);
	}

	OperationOption[] options() {
		return this.options.toArray(OperationOption[]::new);
	}

	boolean isEmpty() {
		return this.columns.isEmpty() && this.constraints.isEmpty() && this.indexes.isEmpty() && this.comment == null;
	}

	/**
	 * Return the table. The columns of its primary key take no nulls, as the SQL standard
	 * has it.
	 * @return the table
	 */
	Table table() {
		refuseProblems();
		Table table = new Table(this.name, this.columns, this.constraints, this.indexes, this.comment);
		Set<String> key = table.primaryKey().map(PrimaryKey::columns).map(HashSet::new).orElseGet(HashSet::new);
		return table.withColumns(this.columns.stream()
			.map((column) -> key.contains(column.name()) ? column.withNullable(false) : column)
			.toList());
	}

	private void refuseProblems() {
		if (this.columns.isEmpty()) {
			throw new IllegalArgumentException("the table has no column; add column(name, type)");
		}
		List<String> names = this.columns.stream().map(Column::name).toList();
		List<String> problems = new ArrayList<>();
		for (Constraint constraint : this.constraints) {
			missing(names, constraint.columns())
				.forEach((column) -> problems.add(TableParts.describe(constraint) + " is on column '" + column + "'"));
		}
		for (Index index : this.indexes) {
			missing(names, TableParts.columnsOf(index))
				.forEach((column) -> problems.add("index '" + index.name() + "' is on column '" + column + "'"));
		}
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(String.join(", ", problems) + ", but the columns are " + names);
		}
	}

	private static List<String> missing(List<String> names, List<String> wanted) {
		return wanted.stream().filter((name) -> !names.contains(name)).distinct().toList();
	}

}
