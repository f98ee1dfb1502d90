/**
 * API. Reads Hibernate's boot-time metadata into schema records. Entry type:
 * {@link dev.migrator.hibernate.HibernateSchemaSource}. Imports {@code schema} of core
 * and nothing else of it.
 */
@NullMarked
package dev.migrator.hibernate;

import org.jspecify.annotations.NullMarked;
