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
 * @param template the template, or {@code null} for what the settings say
 */
public record NewRevision(String message, @Nullable ScriptType type, @Nullable String id, List<String> heads,
		boolean splice, List<String> branchLabels, List<String> dependsOn, @Nullable String directory,
		@Nullable String template) {

	/** Copy the lists, and put the message on one line. */
	public NewRevision {
		message = message.strip().replaceAll("\\s*\\R\\s*", " ");
		heads = heads.isEmpty() ? List.of("head") : List.copyOf(heads);
		branchLabels = List.copyOf(branchLabels);
		dependsOn = List.copyOf(dependsOn);
	}

	/**
	 * Create a request that leaves the template to the settings.
	 * @param message what it does, in one line; may be empty
	 * @param type how to write it, or {@code null} for what the settings say
	 * @param id the identifier, or {@code null} for a random one
	 * @param heads what it follows
	 * @param splice whether it may follow a revision that already has a child
	 * @param branchLabels names for the line that begins with it
	 * @param dependsOn revisions or branch labels that must be applied first
	 * @param directory where to write it, or {@code null} for the place of the others
	 */
	public NewRevision(String message, @Nullable ScriptType type, @Nullable String id, List<String> heads,
			boolean splice, List<String> branchLabels, List<String> dependsOn, @Nullable String directory) {
		this(message, type, id, heads, splice, branchLabels, dependsOn, directory, null);
	}

	NewRevision withMessage(String text) {
		return new NewRevision(text, this.type, this.id, this.heads, this.splice, this.branchLabels, this.dependsOn,
				this.directory, this.template);
	}

	/**
	 * Return the same request for another template.
	 * @param name the name of the template
	 * @return the request
	 */
	public NewRevision withTemplate(String name) {
		return new NewRevision(this.message, this.type, this.id, this.heads, this.splice, this.branchLabels,
				this.dependsOn, this.directory, name);
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
