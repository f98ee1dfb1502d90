package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;

/**
 * What is locked: the version table of one database.
 *
 * @param versionTable the version table, with its schema where one is known
 */
public record LockKey(QualifiedName versionTable) {

	private static final String SUFFIX = "_lock";

	/**
	 * Return the table of the lock, where it needs one.
	 * @return the name, made of that of the version table
	 */
	public QualifiedName table() {
		return this.versionTable.withName(this.versionTable.name() + SUFFIX);
	}

}
