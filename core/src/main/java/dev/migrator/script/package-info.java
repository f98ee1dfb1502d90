/**
 * API. What a user writes: revision scripts in Java and SQL, where they are found, and
 * how they are read. Entry types: {@link dev.migrator.script.RevisionScript} and
 * {@link dev.migrator.script.ScriptCatalog}. Imports {@code revision} and
 * {@code operation}.
 */
@NullMarked
package dev.migrator.script;

import org.jspecify.annotations.NullMarked;
