package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.LockNotes;
import dev.migrator.dialect.TableLock;

/** The one lock of a database that writes (sqlite.org, lockingv3). */
final class SqliteLocks implements LockNotes {

	private static final Pattern READING = Pattern.compile("(?is)\\s*(select|pragma|--|values|explain)");

	private static final TableLock WRITING = new TableLock("the whole database", "RESERVED, EXCLUSIVE at the commit",
			Blocked.WRITES);

	@Override
	public List<TableLock> of(String sql) {
		return READING.matcher(sql).lookingAt() ? List.of() : List.of(WRITING);
	}

}
