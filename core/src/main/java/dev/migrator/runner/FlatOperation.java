package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.DropIndex;
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

	/**
	 * Return whether the transaction before it is committed when the operation runs.
	 * @param features what the database can do
	 * @return whether it is
	 */
	boolean standsAlone(DialectFeatures features) {
		boolean concurrent = (this.operation instanceof CreateIndex create && create.concurrently())
				|| (this.operation instanceof DropIndex drop && drop.concurrently());
		return !this.transactional || (concurrent && features.has(DialectFeature.CONCURRENT_INDEX));
	}

}
