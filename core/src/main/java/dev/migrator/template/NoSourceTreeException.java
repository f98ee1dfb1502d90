package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;

/** Says that there is no place in a source tree for a new revision, or more than one. */
public class NoSourceTreeException extends TemplateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Path> candidates;

	/**
	 * Create the error.
	 * @param message what failed, where, what was found, what to do
	 * @param candidates the places there are
	 */
	NoSourceTreeException(String message, List<Path> candidates) {
		super(message);
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Return the places there are, none outside a source tree.
	 * @return the folders
	 */
	public List<Path> candidates() {
		return this.candidates;
	}

}
