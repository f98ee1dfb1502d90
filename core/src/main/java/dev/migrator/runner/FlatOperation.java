package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.operation.Autocommit;
import dev.migrator.operation.Operation;

/**
 * An operation with the answer to whether it runs in the transaction of its revision.
 *
 * @param operation the operation, never an {@code Autocommit}
 * @param transactional whether it runs in the transaction
 */
record FlatOperation(Operation operation, boolean transactional) {

	static List<FlatOperation> flatten(List<Operation> operations, boolean transactional) {
		List<FlatOperation> flat = new ArrayList<>();
		for (Operation operation : operations) {
			if (operation instanceof Autocommit block) {
				flat.addAll(flatten(block.operations(), false));
			}
			else {
				flat.add(new FlatOperation(operation, transactional));
			}
		}
		return List.copyOf(flat);
	}

}
