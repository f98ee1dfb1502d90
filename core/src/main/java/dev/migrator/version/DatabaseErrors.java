package dev.migrator.version;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Says what a database answered, in one line. */
public final class DatabaseErrors {

	private DatabaseErrors() {
	}

	/**
	 * Return the text of the innermost error that says something, with its SQL state.
	 * @param error the error
	 * @return one line
	 */
	public static String text(@Nullable Throwable error) {
		SQLException found = null;
		Throwable last = error;
		for (Throwable each = error; each != null; each = each.getCause()) {
			if (each instanceof SQLException sql) {
				found = sql;
			}
			last = each;
		}
		if (found != null) {
			String state = (found.getSQLState() != null) ? " [SQL state " + found.getSQLState() + "]" : "";
			return oneLine(found.getMessage()) + state;
		}
		return (last != null) ? oneLine(String.valueOf(last.getMessage())) : "no reason given";
	}

	private static String oneLine(@Nullable String message) {
		return (message != null) ? message.strip().replaceAll("\\s*\\R\\s*", " ") : "no message";
	}

}
