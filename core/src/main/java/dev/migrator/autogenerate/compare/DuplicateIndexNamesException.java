package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that a model gives one name to indexes of several tables of a schema. */
public class DuplicateIndexNamesException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	DuplicateIndexNamesException(List<String> problems) {
		super("The difference cannot be written, since this database takes the name of an index once per schema: "
				+ String.join("; ", problems) + "; give each its own name");
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return what was found.
	 * @return one text a name, with its tables
	 */
	public List<String> problems() {
		return this.problems;
	}

}
