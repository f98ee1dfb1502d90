/**
 * Tests of the package.
 */
@NullMarked
package dev.migrator.autoconfigure.command.terminal;

import org.jspecify.annotations.NullMarked;
