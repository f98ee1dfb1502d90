package dev.migrator.script;

import java.util.Set;

/**
 * A section of an SQL revision.
 *
 * @param upgrade whether it leads up
 * @param dialects the databases it is for; none stands for all
 * @param transactional whether it runs in the transaction of the revision
 * @param text what stands in it
 * @param firstLine the line of the file that the text begins at
 */
record SqlSection(boolean upgrade, Set<String> dialects, boolean transactional, String text, int firstLine) {

	boolean isFor(String dialect) {
		return this.dialects.isEmpty() || this.dialects.contains(dialect);
	}

}
