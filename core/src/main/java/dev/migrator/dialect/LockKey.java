package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;

/**
 * What is locked: the version table of one database.
 *
 * @param versionTable the version table, with its schema where one is known
 */
public record LockKey(QualifiedName versionTable) {

}
