package dev.migrator.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.migrator.schema.DatabaseSchema;

/**
 * Finds the operations that undo operations. Data is not brought back, and a column that
 * comes back is the last of its table.
 */
public final class Reversal {

	private Reversal() {
	}

	/**
	 * Return the operation that undoes another, from what that one says. The reversal of
	 * the result is the operation again, but for a conversion ({@code using}) and for
	 * {@code ifExists} of a constraint or enum type.
	 * @param operation the operation
	 * @return its reversal
	 * @throws IrreversibleOperationException when the operation does not say enough, or
	 * cannot be undone at all
	 */
	public static Operation of(Operation operation) {
		return operation.accept(new ReversalVisitor());
	}

	/**
	 * Return the operations that undo others, the last one first.
	 * @param operations the operations in order
	 * @return their reversals in order
	 * @throws IrreversibleOperationException when there are operations without a
	 * reversal; it names them all
	 */
	public static List<Operation> of(List<Operation> operations) {
		List<Operation> reversed = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		for (Operation operation : operations) {
			try {
				reversed.add(of(operation));
			}
			catch (IrreversibleOperationException ex) {
				reasons.addAll(ex.reasons());
			}
		}
		if (!reasons.isEmpty()) {
			throw new IrreversibleOperationException(reasons);
		}
		Collections.reverse(reversed);
		return List.copyOf(reversed);
	}

	/**
	 * Return the operations that undo another on a known schema. What the operation does
	 * not say of the things it changes is taken from the schema, and what a drop takes
	 * along comes back too.
	 * @param before the schema before the operation
	 * @param operation the operation
	 * @return its reversals in order; empty when the operation changes nothing
	 * @throws IrreversibleOperationException when the operation cannot be undone at all
	 * @throws ProjectionException when the operation does not fit the schema
	 */
	public static List<Operation> of(DatabaseSchema before, Operation operation) {
		return new SchemaReversal(before).reverse(operation);
	}

	/**
	 * Return the operations that undo others on a known schema, the last one first.
	 * @param before the schema before the operations
	 * @param operations the operations in order
	 * @return their reversals in order
	 * @throws IrreversibleOperationException when there are operations without a
	 * reversal; it names them all
	 * @throws ProjectionException when an operation does not fit the schema that it meets
	 */
	public static List<Operation> of(DatabaseSchema before, List<Operation> operations) {
		return new SchemaReversal(before).reverse(operations);
	}

}
