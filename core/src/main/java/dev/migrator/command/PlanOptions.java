package dev.migrator.command;

import java.util.List;

import dev.migrator.runner.RunDirection;

/**
 * The options of a plan.
 *
 * @param direction which way
 * @param targets the targets: one for a downgrade; for an upgrade none stands for
 * {@code heads}
 */
public record PlanOptions(RunDirection direction, List<String> targets) {

	/** Copy the list. */
	public PlanOptions {
		targets = List.copyOf(targets);
	}

}
