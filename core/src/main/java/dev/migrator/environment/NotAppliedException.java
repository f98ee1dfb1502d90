package dev.migrator.environment;

import java.nio.file.Path;

import dev.migrator.revision.MigratorException;

/** Thrown when a revision was written but did not run. */
public class NotAppliedException extends MigratorException {

	private static final long serialVersionUID = 1L;

	NotAppliedException(Path file, MigratorException cause) {
		super("The revision was written to '" + file + "' and could not be applied: " + cause.getMessage()
				+ ". Correct or delete the file before the next build, which would run it at its start; where a start "
				+ "reports it as interrupted although the file is gone, undo by hand what it did and run "
				+ "'repair --start-anew'", cause);
	}

}
