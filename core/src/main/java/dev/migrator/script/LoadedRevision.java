package dev.migrator.script;

import dev.migrator.revision.RevisionNode;

/**
 * A revision that was found, before its script is loaded.
 */
public interface LoadedRevision {

	/**
	 * Return what the revision says about itself.
	 * @return the node
	 */
	RevisionNode node();

	/**
	 * Return how the revision is written.
	 * @return the type
	 */
	ScriptType type();

	/**
	 * Return whether the revision runs in a transaction.
	 * @return whether it does
	 */
	boolean transactional();

	/**
	 * Load the script: read the sections of a file, or load and instantiate a class. Only
	 * called for revisions that run, are shown, or whose source digest differs from the
	 * one applied.
	 * @return the script
	 */
	RevisionScript script();

	/**
	 * Return the script as its checksum sees it, with placeholders as they are written.
	 * @return the script
	 */
	default RevisionScript checksumScript() {
		return script();
	}

	/**
	 * Return whether {@link #checksumScript} does the same as {@link #script}, so that
	 * what was collected from the one need not be collected from the other.
	 * @return whether it does
	 */
	default boolean checksumsWhatRuns() {
		return true;
	}

	/**
	 * Return a digest of the source as it is, byte by byte: equal digests need no further
	 * look. For SQL the bytes of the file, for Java those of the class file.
	 * @return lower-case hex digits
	 */
	String sourceDigest();

}
