package dev.migrator.version;

import java.util.List;

/**
 * What the version table and the journal hold.
 *
 * @param complete whether the version table and its companions exist
 * @param rows the rows, sorted
 * @param interrupted whether the journal says that a revision stopped in its middle
 */
public record StoredVersion(boolean complete, List<String> rows, boolean interrupted) {

	/** Copy the list. */
	public StoredVersion {
		rows = List.copyOf(rows);
	}

	static StoredVersion absent() {
		return new StoredVersion(false, List.of(), false);
	}

	StoredVersion sorted() {
		return new StoredVersion(this.complete, this.rows.stream().sorted().toList(), this.interrupted);
	}

}
