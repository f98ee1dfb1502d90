/**
 * Internal. H2 2.2 to 2.4. Entry type: {@link dev.migrator.dialect.h2.H2DialectFactory}.
 * Imports {@code dialect}, {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.h2;

import org.jspecify.annotations.NullMarked;
