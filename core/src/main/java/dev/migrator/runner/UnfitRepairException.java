package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that a revision cannot be settled in the way that was asked for. */
public class UnfitRepairException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final RepairAction action;

	/**
	 * Create the error.
	 * @param action what was asked for
	 * @param found what was found of each revision, with what fits
	 */
	public UnfitRepairException(RepairAction action, List<String> found) {
		super("Nothing was settled, because " + action + " does not fit what was found. " + String.join("; ", found));
		this.action = action;
	}

	/**
	 * Return what was asked for.
	 * @return the action
	 */
	public RepairAction action() {
		return this.action;
	}

}
