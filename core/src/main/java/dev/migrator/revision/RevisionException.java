package dev.migrator.revision;

import java.util.Collection;
import java.util.stream.Collectors;

/** The root of all errors about revisions, their graph and the targets that name them. */
public abstract class RevisionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an error.
	 * @param message what failed, where, what was found, what to do
	 */
	protected RevisionException(String message) {
		super(message);
	}

	/**
	 * Return identifiers as they stand in messages.
	 * @param ids the identifiers
	 * @return each in quotes, separated by commas; the first twenty of many
	 */
	static String quoted(Collection<String> ids) {
		String shown = ids.stream().limit(20).map((id) -> "'" + id + "'").collect(Collectors.joining(", "));
		return (ids.size() > 20) ? shown + " and " + (ids.size() - 20) + " more" : shown;
	}

}
