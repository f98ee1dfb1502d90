package dev.migrator.autoconfigure;

import dev.migrator.environment.MigratorBuilder;

/**
 * Changes the builder of the auto-configured migrator. Beans of this type are called in
 * their order.
 */
@FunctionalInterface
public interface MigratorCustomizer {

	/**
	 * Change the builder, which the properties have been applied to.
	 * @param builder the builder
	 */
	void customize(MigratorBuilder builder);

}
