/**
 * Internal. Captures the metadata of every persistence unit of the application. Entry
 * type: {@link dev.migrator.autoconfigure.hibernate.WantedSchemas}. Needs Hibernate and
 * {@code migrator-hibernate}, and is left out without them.
 */
@NullMarked
package dev.migrator.autoconfigure.hibernate;

import org.jspecify.annotations.NullMarked;
