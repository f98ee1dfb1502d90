package dev.migrator.dialect.postgresql;

import java.util.List;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.LockNotes;
import dev.migrator.dialect.LockPatterns;
import dev.migrator.dialect.LockPatterns.Rule;
import dev.migrator.dialect.TableLock;

/**
 * The locks of PostgreSQL 18, 13.3.1, and of the reference pages of {@code ALTER TABLE}
 * and {@code CREATE TRIGGER}.
 */
final class PostgresqlLocks {

	private static final String EXCLUSIVE = "ACCESS EXCLUSIVE";

	private static final String SHARE_ROW = "SHARE ROW EXCLUSIVE";

	private static final String SHARE_UPDATE = "SHARE UPDATE EXCLUSIVE";

	private static final String ROW = "ROW EXCLUSIVE";

	private static final String ALTER = "alter table (?:if exists )?(?:only )?@ ";

	private static final LockNotes NOTES = new LockPatterns(
			List.of(Rule.of("drop table (?:if exists )?@", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("truncate (?:table )?(?:only )?@", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("create (?:unique )?index concurrently .*? on (?:only )?@", SHARE_UPDATE,
							Blocked.DEFINITIONS),
					Rule.of("create (?:unique )?index .*? on (?:only )?@", "SHARE", Blocked.WRITES),
					Rule.of("drop index concurrently (?:if exists )?@", SHARE_UPDATE, Blocked.DEFINITIONS),
					Rule.of("drop index (?:if exists )?@", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of(ALTER + "validate constraint", SHARE_UPDATE, Blocked.DEFINITIONS),
					Rule.of(ALTER + "(?!.*,\\n)add (?:constraint ~ )?foreign key", SHARE_ROW, Blocked.WRITES),
					Rule.of(ALTER, EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("comment on table @", SHARE_UPDATE, Blocked.DEFINITIONS),
					Rule.of("comment on column @\\.~ is", SHARE_UPDATE, Blocked.DEFINITIONS),
					Rule.of("create (?:or replace )?(?:constraint )?trigger .*? on @", SHARE_ROW, Blocked.WRITES),
					Rule.of("refresh materialized view concurrently @", "EXCLUSIVE", Blocked.WRITES),
					Rule.of("refresh materialized view @", EXCLUSIVE, Blocked.READS_AND_WRITES),
					Rule.of("(?:insert into|delete from(?: only)?|merge into(?: only)?) @", ROW, Blocked.DEFINITIONS),
					Rule.of("update (?:only )?@", ROW, Blocked.DEFINITIONS)),
			List.of(LockPatterns.reference(SHARE_ROW, Blocked.WRITES)));

	private PostgresqlLocks() {
	}

	/**
	 * Return the locks of a statement.
	 * @param sql the statement
	 * @return the locks that are known
	 */
	static List<TableLock> of(String sql) {
		return NOTES.of(sql);
	}

}
