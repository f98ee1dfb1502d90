package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.operation.Operation;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptChecksum;
import dev.migrator.version.Fingerprint;

/**
 * Computes what revisions are now and compares it with what they were when they were
 * applied.
 */
public final class Fingerprints {

	private final ScriptChecksum checksum;

	/**
	 * Create the computation for one dialect.
	 * @param checksum computes checksums of meaning
	 */
	public Fingerprints(ScriptChecksum checksum) {
		this.checksum = checksum;
	}

	/**
	 * Compute what a revision is now.
	 * @param revision the revision
	 * @return its fingerprint
	 */
	public Fingerprint of(LoadedRevision revision) {
		return new Fingerprint(this.checksum.of(revision), revision.sourceDigest());
	}

	/**
	 * Compute what a revision is now whose upgrade was collected.
	 * @param revision the revision
	 * @param upgrade what it does
	 * @return its fingerprint
	 */
	Fingerprint of(LoadedRevision revision, List<Operation> upgrade) {
		return new Fingerprint(this.checksum.of(revision, upgrade), revision.sourceDigest());
	}

	/**
	 * Find the applied revisions that no longer mean what they meant. A revision whose
	 * source is the same byte for byte is not looked at further, so nothing is loaded for
	 * it.
	 * @param applied the applied revisions
	 * @param stored what they were
	 * @param catalog what they are
	 * @return the identifiers of those that changed
	 */
	public List<String> changed(Set<String> applied, Map<String, Fingerprint> stored, ScriptCatalog catalog) {
		List<String> changed = new ArrayList<>();
		for (String id : applied) {
			Fingerprint before = stored.get(id);
			if (before != null && differs(before, catalog.get(id))) {
				changed.add(id);
			}
		}
		return changed.stream().sorted().toList();
	}

	private boolean differs(Fingerprint before, LoadedRevision now) {
		return !before.sourceDigest().equals(now.sourceDigest()) && !before.checksum().equals(this.checksum.of(now));
	}

}
