/**
 * Internal. PostgreSQL 14 to 18. Entry type:
 * {@link dev.migrator.dialect.postgresql.PostgresqlDialectFactory}. Imports
 * {@code dialect}, {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
