package dev.migrator.command;

import java.util.List;

/**
 * The options of {@code upgrade}.
 *
 * @param targets the targets; none stands for {@code heads}
 */
public record UpgradeOptions(List<String> targets) {

	/** Copy the list. */
	public UpgradeOptions {
		targets = List.copyOf(targets);
	}

}
