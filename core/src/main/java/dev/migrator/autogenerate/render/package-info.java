/**
 * Internal, but for {@code RevisionRenderer} and {@code RevisionSource}. Writes
 * operations as source text, Java or SQL. Entry type:
 * {@link dev.migrator.autogenerate.render.RevisionRenderer}. Imports
 * {@code autogenerate.compare}, {@code schema}, {@code operation} and {@code dialect}.
 */
@NullMarked
package dev.migrator.autogenerate.render;

import org.jspecify.annotations.NullMarked;
