package dev.migrator.command;

import java.util.List;

/**
 * The options of {@code stamp}.
 *
 * @param targets the targets
 * @param purge {@code --purge}: delete all rows first, those of unknown revisions
 * included
 */
public record StampOptions(List<String> targets, boolean purge) {

	/** Copy the list. */
	public StampOptions {
		targets = List.copyOf(targets);
	}

}
