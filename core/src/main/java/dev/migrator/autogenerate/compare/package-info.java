/**
 * API. The difference between the schema that is found and the one that is wanted, as
 * operations in an order that runs. Pure: no connection, no clock. Entry type:
 * {@link dev.migrator.autogenerate.compare.SchemaComparator}. Imports {@code schema},
 * {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.migrator.autogenerate.compare;

import org.jspecify.annotations.NullMarked;
