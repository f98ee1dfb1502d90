package dev.migrator.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.runner.RepairAction;

/**
 * The options of {@code repair}. With neither, the command only says what it found.
 *
 * @param action what to do about the statement in question, or {@code null}
 * @param acceptChanges applied revisions whose new text is to be accepted
 */
public record RepairOptions(@Nullable RepairAction action, List<String> acceptChanges) {

	/** Copy the list. */
	public RepairOptions {
		acceptChanges = List.copyOf(acceptChanges);
	}

}
