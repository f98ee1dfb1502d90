package dev.migrator.version;

import java.util.List;

/**
 * What the version table and the journal hold.
 *
 * @param present whether the version table exists
 * @param rows the rows, sorted
 * @param interrupted whether the journal says that a revision stopped in its middle
 */
public record StoredVersion(boolean present, List<String> rows, boolean interrupted) {

	/** Copy the list. */
	public StoredVersion {
		rows = List.copyOf(rows);
	}

	static StoredVersion absent() {
		return new StoredVersion(false, List.of(), false);
	}

	StoredVersion sorted() {
		return new StoredVersion(this.present, this.rows.stream().sorted().toList(), this.interrupted);
	}

}
