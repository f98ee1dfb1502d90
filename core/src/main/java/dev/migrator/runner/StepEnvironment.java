package dev.migrator.runner;

import java.sql.Connection;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.WorkSession;
import dev.migrator.operation.OperationDigest;
import dev.migrator.version.VersionStore;

/**
 * What every step of a run shares.
 *
 * @param connection the connection that does the work
 * @param dialect the dialect of the database
 * @param session what the connection needs around transactions
 * @param store the version table
 * @param digest the digest of operations
 * @param mode how much runs in one transaction
 * @param listener is told which statements are sent
 * @param open the revisions before in the same transaction
 */
record StepEnvironment(Connection connection, Dialect dialect, WorkSession session, VersionStore store,
		OperationDigest digest, TransactionMode mode, RunListener listener, OpenRevisions open) {

}
