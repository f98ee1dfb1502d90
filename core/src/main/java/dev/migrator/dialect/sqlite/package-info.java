/**
 * Internal. SQLite 3.37 and later. Entry type:
 * {@link dev.migrator.dialect.sqlite.SqliteDialectFactory}. Imports {@code dialect},
 * {@code script} (its tokenizer), {@code operation} and {@code schema}.
 */
@NullMarked
package dev.migrator.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
