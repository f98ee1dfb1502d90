package dev.migrator.environment;

import java.util.Collection;

import dev.migrator.revision.MigratorException;

/** Says that the history of the database has no such tag. */
public class NoSuchTagException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String tag;

	/**
	 * Create the error.
	 * @param tag the tag
	 * @param known the tags there are
	 */
	public NoSuchTagException(String tag, Collection<String> known) {
		super("The history of this database has no tag '" + tag + "'. "
				+ (known.isEmpty() ? "It has none; set one with the next upgrade" : "Found: " + known));
		this.tag = tag;
	}

	/**
	 * Return the tag.
	 * @return the tag
	 */
	public String tag() {
		return this.tag;
	}

}
