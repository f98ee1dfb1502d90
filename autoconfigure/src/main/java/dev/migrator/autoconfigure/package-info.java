/**
 * Internal, but for the properties, the customizer, the strategy and the qualifier.
 * Configures a {@code Migrator} for a Spring Boot application and runs it before anything
 * uses the database. Entry type:
 * {@link dev.migrator.autoconfigure.MigratorAutoConfiguration}.
 */
@NullMarked
package dev.migrator.autoconfigure;

import org.jspecify.annotations.NullMarked;
