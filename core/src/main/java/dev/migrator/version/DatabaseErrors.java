package dev.migrator.version;

import java.sql.SQLException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Says what a database answered, in one line. */
public final class DatabaseErrors {

	// Drivers and pools repeat the URL, which may hold a password.
	private static final Pattern SECRET = Pattern.compile("(?i)\\b(password|pwd|sslpassword)=[^&;\\s\"']*");

	private DatabaseErrors() {
	}

	/**
	 * Return the text of the innermost error that says something, with its SQL state.
	 * @param error the error
	 * @return one line
	 */
	public static String text(@Nullable Throwable error) {
		SQLException found = find(error);
		if (found != null) {
			String state = (found.getSQLState() != null) ? " [SQL state " + found.getSQLState() + "]" : "";
			return oneLine(found.getMessage()) + state;
		}
		Throwable last = error;
		for (Throwable each = error; each != null; each = each.getCause()) {
			last = each;
		}
		return (last != null) ? oneLine(last.getMessage()) : "no reason given";
	}

	/**
	 * Find the innermost error of the database.
	 * @param error the error
	 * @return the error of the database, or {@code null} when there is none
	 */
	public static @Nullable SQLException find(@Nullable Throwable error) {
		SQLException found = null;
		for (Throwable each = error; each != null; each = each.getCause()) {
			if (each instanceof SQLException sql) {
				found = sql;
			}
		}
		return found;
	}

	private static String oneLine(@Nullable String message) {
		return (message != null) ? SECRET.matcher(message.strip()).replaceAll("$1=***").replaceAll("\\s*\\R\\s*", " ")
				: "no message";
	}

}
