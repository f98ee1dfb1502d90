/**
 * API. Reads Hibernate's boot-time metadata into schema records. Entry types:
 * {@link dev.migrator.hibernate.MetadataCapture}, then
 * {@link dev.migrator.hibernate.HibernateSchemaSource}. Imports {@code schema} and
 * {@code dialect} of core and nothing else of it, but for the root of all errors.
 */
@NullMarked
package dev.migrator.hibernate;

import org.jspecify.annotations.NullMarked;
