package dev.migrator.autoconfigure;

import dev.migrator.environment.Migrator;

/** Replaces what {@code migrator.startup} says. */
@FunctionalInterface
public interface MigrationStrategy {

	/**
	 * Do what is to be done when the application starts.
	 * @param migrator the migrator
	 */
	void migrate(Migrator migrator);

}
