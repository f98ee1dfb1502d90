package dev.migrator.hibernate;

import java.util.List;

import dev.migrator.revision.MigratorException;

/**
 * Says that entities have indexes on columns that their tables do not have. Hibernate
 * itself notices that only when it creates them.
 */
public class UnknownIndexColumnException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	UnknownIndexColumnException(List<String> problems) {
		super("The entities cannot be compared with the database, since they name columns that are not there: "
				+ String.join("; ", problems) + "; correct 'columnList' of '@Index'");
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return what was found.
	 * @return one text an index and column
	 */
	public List<String> problems() {
		return this.problems;
	}

}
