package dev.migrator.autoconfigure.hibernate;

import java.util.List;
import java.util.function.Supplier;

<<<<<<< HEAD
import jakarta.persistence.EntityManagerFactory;

import org.springframework.beans.factory.ListableBeanFactory;

=======
>>>>>>> wanted
/** What the entities of the application want, by persistence unit. */
public final class WantedSchemas {

	private final Supplier<List<PersistenceUnit>> units;

<<<<<<< HEAD
	private final ListableBeanFactory beanFactory;

	WantedSchemas(Supplier<List<PersistenceUnit>> units, ListableBeanFactory beanFactory) {
		this.units = units;
		this.beanFactory = beanFactory;
	}

	/**
	 * Make the factories that are lazy, and return all persistence units.
	 * @return the units in the order in which they were made
	 */
	public List<PersistenceUnit> allUnits() {
		this.beanFactory.getBeansOfType(EntityManagerFactory.class);
		return units();
=======
	WantedSchemas(Supplier<List<PersistenceUnit>> units) {
		this.units = units;
>>>>>>> wanted
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
