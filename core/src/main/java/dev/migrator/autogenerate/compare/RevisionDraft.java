package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.operation.Operation;

/**
 * Both ways of a revision that is to be written.
 *
 * @param upgrade the changes of the upgrade in the order in which they run
 * @param downgrade the changes of the downgrade in the order in which they run
 */
public record RevisionDraft(List<Change> upgrade, List<Change> downgrade) {

	/** Copy the lists. */
	public RevisionDraft {
		upgrade = List.copyOf(upgrade);
		downgrade = List.copyOf(downgrade);
	}

	/**
	 * Return the operations of the upgrade.
	 * @return the operations
	 */
	public List<Operation> upgradeOperations() {
		return this.upgrade.stream().map(Change::operation).toList();
	}

	/**
	 * Return the operations of the downgrade.
	 * @return the operations
	 */
	public List<Operation> downgradeOperations() {
		return this.downgrade.stream().map(Change::operation).toList();
	}

}
