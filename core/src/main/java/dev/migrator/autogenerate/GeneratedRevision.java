package dev.migrator.autogenerate;

import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.RevisionDraft;

/**
 * What is to be done, and how it is to be written.
 *
 * @param difference what the comparison found
 * @param draft the operations both ways
 */
public record GeneratedRevision(Difference difference, RevisionDraft draft) {

	/**
	 * Return whether there is nothing to write.
	 * @return whether there is not
	 */
	public boolean isEmpty() {
		return this.difference.isEmpty();
	}

}
