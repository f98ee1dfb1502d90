/**
 * Internal. Oracle Database 18c and later, rendered offline only. Entry type:
 * {@link dev.migrator.dialect.oracle.OracleDialectFactory}. Imports {@code dialect},
 * {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.oracle;

import org.jspecify.annotations.NullMarked;
