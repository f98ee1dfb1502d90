/**
 * API. The nouns: immutable records for schemas, tables, columns, types, constraints,
 * indexes, sequences and enum types. Entry type:
 * {@link dev.migrator.schema.DatabaseSchema}. Imports nothing of this project.
 */
@NullMarked
package dev.migrator.schema;

import org.jspecify.annotations.NullMarked;
