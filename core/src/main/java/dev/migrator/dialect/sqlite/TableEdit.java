package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.DdlStep;

/** A change of a table, which SQLite either does by itself or only by a new table. */
interface TableEdit {

	/**
	 * Return what SQLite takes by itself without the table being known.
	 * @return the steps, or empty when the table matters
	 */
	default Optional<List<DdlStep>> natively() {
		return Optional.empty();
	}

	/**
	 * Return what SQLite takes by itself.
	 * @param draft the table before
	 * @return the steps, or empty when the table must be made anew
	 */
	default Optional<List<DdlStep>> natively(TableDraft draft) {
		return natively();
	}

	/**
	 * Change the draft of the table.
	 * @param draft the table before
	 * @return the table after
	 */
	TableDraft apply(TableDraft draft);

}
