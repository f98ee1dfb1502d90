/**
 * Internal, but for its factory. The dialect of MySQL 8.0 and later, and what MariaDB
 * shares with it; entry type {@link dev.migrator.dialect.mysql.MysqlDialectFactory}.
 * Imports {@code dialect}, {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.mysql;

import org.jspecify.annotations.NullMarked;
