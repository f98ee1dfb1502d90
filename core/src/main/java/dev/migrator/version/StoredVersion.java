package dev.migrator.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the version table and the journal hold.
 *
 * @param complete whether the version table and its companions exist
 * @param rows the rows, sorted
 * @param interrupted whether the journal says that a revision stopped in its middle
 * @param seal the seal of the newest row of the history, or {@code null} when it has none
 */
public record StoredVersion(boolean complete, List<String> rows, boolean interrupted, @Nullable String seal) {

	/** Copy the list. */
	public StoredVersion {
		rows = List.copyOf(rows);
	}

	/**
	 * Return whether the newest row of the history says that these files leave nothing to
	 * do with these rows.
	 * @param listing the digest of the files and classes that were found
	 * @return whether it does
	 */
	public boolean isSealedBy(String listing) {
		return Seal.of(listing, this.rows).equals(this.seal);
	}

	static StoredVersion absent() {
		return new StoredVersion(false, List.of(), false, null);
	}

	StoredVersion sorted() {
		List<String> sorted = new ArrayList<>(this.rows);
		Collections.sort(sorted);
		return new StoredVersion(this.complete, sorted, this.interrupted, this.seal);
	}

}
