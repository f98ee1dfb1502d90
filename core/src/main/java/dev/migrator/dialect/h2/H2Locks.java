package dev.migrator.dialect.h2;

import java.util.List;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.LockNotes;
import dev.migrator.dialect.LockPatterns;
import dev.migrator.dialect.LockPatterns.Rule;
import dev.migrator.dialect.TableLock;

/**
 * The locks of H2 2.4, Advanced, Multi-Version Concurrency Control. Definitions commit by
 * themselves, so theirs last for the statement. Names, comments and dropped indexes
 * change without one.
 */
final class H2Locks {

	private static final String EXCLUSIVE = "exclusive";

	private static final String ALTER = "alter table (?:if exists )?@ ";

	private static final LockNotes NOTES = new LockPatterns(List.of(exclusive("drop table (?:if exists )?@"),
			exclusive("truncate table @"),
			exclusive("create (?:unique )?(?:nulls (?:not )?distinct )?(?:spatial )?index .*? on @"),
			exclusive(ALTER + "(?:add|drop) "),
			exclusive(ALTER + "alter (?:column )?+(?:if exists )?+~ (?!rename |comment )"),
			Rule.of("(?:insert into|delete from|merge into|update) @", "shared, and the rows", Blocked.DEFINITIONS)),
			List.of());

	private H2Locks() {
	}

	/**
	 * Return the locks of a statement.
	 * @param sql the statement
	 * @return the locks that are known
	 */
	static List<TableLock> of(String sql) {
		return NOTES.of(sql);
	}

	private static Rule exclusive(String statement) {
		return Rule.of(statement, EXCLUSIVE, Blocked.READS_AND_WRITES);
	}

}
