package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;

/**
 * Reverses operations with the help of the schema before them.
 *
 * @param before the schema before
 */
record SchemaReversal(DatabaseSchema before) {

	List<Operation> reverse(List<Operation> operations) {
		List<Operation> reversed = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		DatabaseSchema current = this.before;
		for (Operation operation : operations) {
			try {
				reversed.addAll(0, new SchemaReversal(current).reverse(operation));
			}
			catch (IrreversibleOperationException ex) {
				reasons.addAll(ex.reasons());
			}
			current = SchemaProjection.project(current, operation);
		}
		if (!reasons.isEmpty()) {
			throw new IrreversibleOperationException(reasons);
		}
		return List.copyOf(reversed);
	}

	List<Operation> reverse(Operation operation) {
		if (operation instanceof BatchAlterTable batch) {
			List<Operation> inside = reverse(batch.operations());
			return inside.isEmpty() ? List.of() : List.of(new BatchAlterTable(batch.table(), inside));
		}
		if (operation instanceof Autocommit block) {
			List<Operation> inside = reverse(block.operations());
			return inside.isEmpty() ? List.of() : List.of(new Autocommit(inside));
		}
		DatabaseSchema after = SchemaProjection.project(this.before, operation);
		return operation.accept(new CompletionVisitor(this.before))
			.map((completed) -> reverse(completed, after))
			.orElse(List.of());
	}

	private List<Operation> reverse(Operation completed, DatabaseSchema after) {
		Operation reversal = Reversal.of(completed);
		List<Operation> all = new ArrayList<>();
		all.add(reversal);
		all.addAll(lostParts(SchemaProjection.project(after, reversal)));
		return List.copyOf(all);
	}

	/**
	 * Return what brings back the parts of tables that a reversal alone does not.
	 * @param restored the schema after the reversal
	 * @return the operations in order
	 */
	private List<Operation> lostParts(DatabaseSchema restored) {
		List<Operation> lost = new ArrayList<>();
		for (Table was : this.before.tables()) {
			restored.table(was.name()).ifPresent((is) -> lost.addAll(lostParts(was, is)));
		}
		return lost;
	}

	// A column that was renamed and back may have kept quotes in texts that had none.
	private static List<Operation> lostParts(Table was, Table is) {
		if (was.equals(is)) {
			return List.of();
		}
		List<Operation> lost = new ArrayList<>();
		for (Column column : was.columns()) {
			boolean other = is.column(column.name()).filter((each) -> each.nullable() != column.nullable()).isPresent();
			if (other) {
				ColumnAlteration nullability = new ColumnAlteration(null, null, null, column.nullable(), null, null,
						null);
				lost.add(new AlterColumn(was.name(), column.name(), nullability,
						column.withNullable(!column.nullable())));
			}
		}
		Table wasQuoted = ColumnRename.quotingAll(was);
		Table isQuoted = ColumnRename.quotingAll(is);
		for (int i = 0; i < was.constraints().size(); i++) {
			if (!isQuoted.constraints().contains(wasQuoted.constraints().get(i))) {
				lost.add(was.constraints().get(i).accept(new ConstraintCreation(was.name())));
			}
		}
		for (int i = 0; i < was.indexes().size(); i++) {
			if (!isQuoted.indexes().contains(wasQuoted.indexes().get(i))) {
				lost.add(new CreateIndex(was.name(), was.indexes().get(i), false, false));
			}
		}
		return lost;
	}

}
