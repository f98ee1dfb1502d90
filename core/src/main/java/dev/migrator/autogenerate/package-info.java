/**
 * Internal, but for {@code Autogenerator} and {@code GeneratedRevision}. The way from two
 * schemas to the text of a revision, in one place. Entry type:
 * {@link dev.migrator.autogenerate.Autogenerator}. Imports {@code autogenerate.compare},
 * {@code autogenerate.render}, {@code schema} and {@code dialect}.
 */
@NullMarked
package dev.migrator.autogenerate;

import org.jspecify.annotations.NullMarked;
