package dev.migrator.autoconfigure;

import dev.migrator.environment.MigratorBuilder;

/**
 * Changes the builder of the auto-configured migrators. Beans of this type are called in
 * their order.
 */
@FunctionalInterface
public interface MigratorCustomizer {

	/**
	 * Change the builder, which the properties have been applied to.
	 * @param builder the builder
	 */
	void customize(MigratorBuilder builder);

	/**
	 * Change the builder of one of several migrators. Does the same for all unless it is
	 * overridden.
	 * @param name the name of the migrator's bean
	 * @param builder the builder
	 */
	default void customize(String name, MigratorBuilder builder) {
		customize(builder);
	}

}
