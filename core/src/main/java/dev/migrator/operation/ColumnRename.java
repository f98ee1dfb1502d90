package dev.migrator.operation;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * Renames a column wherever a schema mentions it.
 *
 * @param table the table
 * @param from the name
 * @param to the new name
 */
record ColumnRename(QualifiedName table, String from, String to) {

	/**
	 * Return a table with every column under a name that needs quotes, so that two texts
	 * that differ in quotes alone are the same.
	 * @param table the table
	 * @return the table to compare with
	 */
	static Table quotingAll(Table table) {
		Table quoted = table;
		for (Column column : table.columns()) {
			quoted = new ColumnRename(table.name(), column.name(), column.name() + " ").inItsTable(quoted);
		}
		return quoted;
	}

	DatabaseSchema in(DatabaseSchema schema) {
		return schema.withTables(schema.tables()
			.stream()
			.map((each) -> each.name().equals(this.table) ? inItsTable(each) : inAnotherTable(each))
			.toList());
	}

	private Table inItsTable(Table owner) {
		return owner.withColumns(owner.columns().stream().map(this::in).toList())
			.withConstraints(owner.constraints().stream().map((each) -> each.accept(new InConstraint(true))).toList())
			.withIndexes(owner.indexes().stream().map(this::in).toList());
	}

	private Table inAnotherTable(Table other) {
		return other
			.withConstraints(other.constraints().stream().map((each) -> each.accept(new InConstraint(false))).toList());
	}

	private Column in(Column column) {
		Generated generated = column.generated();
		Column changed = (generated == null) ? column
				: column.withGenerated(new Generated(inText(generated.expression()), generated.stored()));
		return column.name().equals(this.from) ? changed.withName(this.to) : changed;
	}

	private Index in(Index index) {
		String where = index.where();
		return new Index(index.name(), index.parts().stream().map(this::in).toList(), index.unique(),
				(where != null) ? inText(where) : null, in(index.include()), index.method());
	}

	private IndexPart in(IndexPart part) {
		UnaryOperator<String> change = part.isExpression() ? this::inText : this::inName;
		return new IndexPart(change.apply(part.text()), part.isExpression(), part.descending(), part.nulls());
	}

	private List<String> in(List<String> names) {
		return names.stream().map(this::inName).toList();
	}

	private String inName(String name) {
		return name.equals(this.from) ? this.to : name;
	}

	private String inText(String expression) {
		return ExpressionText.rename(expression, this.from, this.to);
	}

	private final class InConstraint implements ConstraintVisitor<Constraint> {

		private final boolean own;

		private InConstraint(boolean own) {
			this.own = own;
		}

		@Override
		public Constraint visitPrimaryKey(PrimaryKey key) {
			return this.own ? new PrimaryKey(key.name(), in(key.columns())) : key;
		}

		@Override
		public Constraint visitUnique(UniqueConstraint unique) {
			return this.own ? new UniqueConstraint(unique.name(), in(unique.columns()), unique.deferrability(),
					unique.nullsNotDistinct()) : unique;
		}

		@Override
		public Constraint visitForeignKey(ForeignKey key) {
			boolean refers = key.referencedTable().equals(ColumnRename.this.table);
			return new ForeignKey(key.name(), this.own ? in(key.columns()) : key.columns(), key.referencedTable(),
					refers ? in(key.referencedColumns()) : key.referencedColumns(), key.onDelete(), key.onUpdate(),
					key.deferrability());
		}

		@Override
		public Constraint visitCheck(CheckConstraint check) {
			return this.own ? new CheckConstraint(check.name(), inText(check.expression())) : check;
		}

	}

}
