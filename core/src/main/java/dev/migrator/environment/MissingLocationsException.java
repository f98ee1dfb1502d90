package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that some locations do not exist, so that their revisions would be left out. */
public class MissingLocationsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> locations;

	/**
	 * Create the error.
	 * @param locations the locations that do not exist
	 */
	public MissingLocationsException(List<String> locations) {
		super("These locations of revisions do not exist: " + locations
				+ ". Correct or remove them, or create the folders; nothing was run");
		this.locations = List.copyOf(locations);
	}

	/**
	 * Return the locations that do not exist.
	 * @return the locations that do not exist
	 */
	public List<String> locations() {
		return this.locations;
	}

}
