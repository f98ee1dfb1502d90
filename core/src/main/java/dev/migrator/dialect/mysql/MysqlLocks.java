package dev.migrator.dialect.mysql;

import java.util.List;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.LockNotes;
import dev.migrator.dialect.LockPatterns;
import dev.migrator.dialect.LockPatterns.Rule;
import dev.migrator.dialect.TableLock;

/**
 * The locks of InnoDB's online DDL (MySQL 9.x, 17.12.1; MariaDB Knowledge Base, InnoDB
 * Online DDL Overview) in the words of {@code ALGORITHM} and {@code LOCK}. Each
 * definition also waits for open transactions on its table.
 */
final class MysqlLocks {

	private static final String ONLINE = "NONE (INSTANT or INPLACE)";

	private static final String COPY = "SHARED (COPY)";

	private static final String EXCLUSIVE = "EXCLUSIVE";

	private static final String ALTER = "alter table @ ";

	private static final LockNotes NOTES = new LockPatterns(
			List.of(Rule.of("drop table (?:if exists )?@", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("truncate (?:table )?@", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("create (?:fulltext|spatial) index .*? on @", "SHARED (INPLACE)", Blocked.WRITES),
					Rule.of("create (?:unique )?index .*? on @", "NONE (INPLACE)", Blocked.DEFINITIONS),
					Rule.of("drop index .*? on @", "NONE (INPLACE)", Blocked.DEFINITIONS),
					Rule.of(ALTER + ".*?\\b(?:add (?:constraint ~ )?(?:foreign key|check)|drop primary key)\\b", COPY,
							Blocked.WRITES),
					Rule.of(ALTER + ".*?\\b(?:modify|change)\\b", COPY + " if the type changes", Blocked.WRITES),
					Rule.of(ALTER, ONLINE, Blocked.DEFINITIONS),
					Rule.of("(?:insert into|delete from|update|replace into) @", "rows", Blocked.DEFINITIONS)),
			List.of());

	private MysqlLocks() {
	}

	// A foreign key is added in place only while foreign_key_checks is off.
	/**
	 * Return the locks of a statement.
	 * @param sql the statement
	 * @return the locks that are known
	 */
	static List<TableLock> of(String sql) {
		return NOTES.of(sql);
	}

}
