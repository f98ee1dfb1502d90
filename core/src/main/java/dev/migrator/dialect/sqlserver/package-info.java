/**
 * Internal. SQL Server 2016 and later and Azure SQL Database, rendered offline only.
 * Entry type: {@link dev.migrator.dialect.sqlserver.SqlserverDialectFactory}. Imports
 * {@code dialect}, {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
