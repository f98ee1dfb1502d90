package dev.migrator.script;

import java.util.List;

import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.operation.Operations;

/**
 * Computes checksums of meaning: what the upgrade of a revision does on one dialect, not
 * how it is written.
 */
public final class ScriptChecksum {

	private final String dialect;

	private final OperationDigest digest;

	/**
	 * Create the computation.
	 * @param dialect the name of the dialect
	 * @param digest the digest of operations
	 */
	public ScriptChecksum(String dialect, OperationDigest digest) {
		this.dialect = dialect;
		this.digest = digest;
	}

	/**
	 * Compute the checksum of a revision. Placeholders count as they are written, not
	 * with their values.
	 * @param revision the revision
	 * @return 64 lower-case hex digits
	 */
	public String of(LoadedRevision revision) {
		Operations operations = new Operations(this.dialect);
		revision.checksumScript().upgrade(operations);
		return this.digest.digest(operations.collected());
	}

	/**
	 * Compute the checksum of a revision whose upgrade was collected.
	 * @param revision the revision
	 * @param upgrade what it does on the dialect
	 * @return 64 lower-case hex digits
	 */
	public String of(LoadedRevision revision, List<Operation> upgrade) {
		return revision.checksumsWhatRuns() ? this.digest.digest(upgrade) : of(revision);
	}

}
