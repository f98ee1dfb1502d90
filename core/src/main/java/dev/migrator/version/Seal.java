package dev.migrator.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What the last row of a run says when the run left nothing to do: the files that were
 * found and the rows of the version table. A later start that finds the same files and
 * the same rows is up to date without reading a revision.
 */
public final class Seal {

	private Seal() {
	}

	/**
	 * Make the seal.
	 * @param listing the digest of the files and classes that were found
	 * @param rows the rows of the version table
	 * @return the seal, at most 64 characters
	 */
	public static String of(String listing, Collection<String> rows) {
		List<String> sorted = new ArrayList<>(rows);
		Collections.sort(sorted);
		return listing + "-" + sorted.size() + "-" + Integer.toHexString(sorted.hashCode());
	}

}
