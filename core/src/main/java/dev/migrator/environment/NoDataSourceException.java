package dev.migrator.environment;

import dev.migrator.revision.MigratorException;

/**
 * Says that a migrator without a data source was asked for what only a database knows.
 */
public class NoDataSourceException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/** Create the error. */
	public NoDataSourceException() {
		super("This migrator has a dialect but no data source, so it can write scripts and show the graph, and "
				+ "nothing else. Build it with dataSource(...) to work with a database");
	}

}
