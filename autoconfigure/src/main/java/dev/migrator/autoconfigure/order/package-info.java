/**
 * Internal. Tells Spring Boot what initialises the database and who manages its schema.
 */
@NullMarked
package dev.migrator.autoconfigure.order;

import org.jspecify.annotations.NullMarked;
