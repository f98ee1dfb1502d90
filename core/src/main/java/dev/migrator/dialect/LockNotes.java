package dev.migrator.dialect;

import java.util.List;

/** Says which locks statements take, where the manual of the database says so. */
@FunctionalInterface
public interface LockNotes {

	/**
	 * Return the locks of a statement.
	 * @param sql the statement
	 * @return the locks that are known; none does not mean that there are none
	 */
	List<TableLock> of(String sql);

	/**
	 * Return notes about nothing.
	 * @return the notes
	 */
	static LockNotes unknown() {
		return (sql) -> List.of();
	}

}
