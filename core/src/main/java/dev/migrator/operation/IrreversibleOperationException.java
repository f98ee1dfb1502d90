package dev.migrator.operation;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that operations have no reversal, and what to add so that they have. */
public class IrreversibleOperationException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> reasons;

	/**
	 * Create the error.
	 * @param reasons one sentence for each operation that has no reversal
	 */
	public IrreversibleOperationException(List<String> reasons) {
		super("not reversible: " + String.join("; ", reasons));
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * Return one sentence for each operation that has no reversal.
	 * @return the reasons in the order of the operations
	 */
	public List<String> reasons() {
		return this.reasons;
	}

}
