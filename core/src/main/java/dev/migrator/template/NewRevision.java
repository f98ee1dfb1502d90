package dev.migrator.template;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.script.ScriptType;

/**
 * What a user says about a revision to be written. Names of revisions are targets as
 * typed.
 *
 * @param message what it does, in one line; may be empty
 * @param type how to write it, or {@code null} for what the settings say
 * @param id the identifier, or {@code null} for a random one
 * @param heads what it follows: none stands for {@code head}; {@code base} for a new
 * root; several for a merge
 * @param splice whether it may follow a revision that already has a child
 * @param branchLabels names for the line that begins with it
 * @param dependsOn revisions or branch labels that must be applied first
 * @param directory where to write it, or {@code null} for the place of the other
 * revisions
 */
public record NewRevision(String message, @Nullable ScriptType type, @Nullable String id, List<String> heads,
		boolean splice, List<String> branchLabels, List<String> dependsOn, @Nullable String directory) {

	/** Copy the lists. */
	public NewRevision {
		message = message.strip();
		heads = heads.isEmpty() ? List.of("head") : List.copyOf(heads);
		branchLabels = List.copyOf(branchLabels);
		dependsOn = List.copyOf(dependsOn);
	}

	/**
	 * Return a revision that follows the only head and leaves the rest to the settings.
	 * @param message what it does, in one line
	 * @return the request
	 */
	public static NewRevision of(String message) {
		return new NewRevision(message, null, null, List.of(), false, List.of(), List.of(), null);
	}

	/**
	 * Return a revision that joins others and leaves the rest to the settings.
	 * @param message what it does, in one line
	 * @param revisions what it joins; {@code heads} stands for all heads
	 * @return the request
	 */
	public static NewRevision merging(String message, String... revisions) {
		return new NewRevision(message, null, null, List.of(revisions), false, List.of(), List.of(), null);
	}

}
