/**
 * Internal, but for its factory. The dialect of MariaDB 10.6 and later; entry type
 * {@link dev.migrator.dialect.mariadb.MariadbDialectFactory}. Imports
 * {@code dialect.mysql} for what the two servers share, {@code dialect},
 * {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
