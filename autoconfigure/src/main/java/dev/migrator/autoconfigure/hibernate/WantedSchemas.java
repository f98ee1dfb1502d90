package dev.migrator.autoconfigure.hibernate;

import java.util.List;
import java.util.function.Supplier;

/** What the entities of the application want, by persistence unit. */
public final class WantedSchemas {

	private final Supplier<List<PersistenceUnit>> units;

	WantedSchemas(Supplier<List<PersistenceUnit>> units) {
		this.units = units;
	}

	/**
	 * Return the persistence units whose factories have been made so far, in the order in
	 * which they were made.
	 * @return the units
	 */
	public List<PersistenceUnit> units() {
		return this.units.get();
	}

}
