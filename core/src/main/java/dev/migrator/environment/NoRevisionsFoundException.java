package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that no location holds a revision. */
public class NoRevisionsFoundException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> locations;

	/**
	 * Create the error.
	 * @param locations the locations that were searched
	 * @param missing those of them that do not exist
	 */
	public NoRevisionsFoundException(List<String> locations, List<String> missing) {
		super("No revisions were found in " + locations
				+ (missing.isEmpty() ? ""
						: ", of which " + missing + " " + ((missing.size() == 1) ? "does" : "do") + " not exist")
				+ ". Write a first one there, such as \"db/revisions/<id>_create_tables.sql\","
				+ " or correct the locations");
		this.locations = List.copyOf(locations);
	}

	/**
	 * Return the locations that were searched.
	 * @return the locations that were searched
	 */
	public List<String> locations() {
		return this.locations;
	}

}
