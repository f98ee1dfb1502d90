/**
 * Internal, but for {@code AutogenerateProperties}. Compares the entities of the
 * application with its database: keeps the metadata of every session factory, and
 * reports, writes or applies differences after the start. Entry type:
 * {@link dev.migrator.autoconfigure.autogenerate.AutogenerateAutoConfiguration}. Imports
 * {@code environment} and the module {@code hibernate}.
 */
@NullMarked
package dev.migrator.autoconfigure.autogenerate;

import org.jspecify.annotations.NullMarked;
