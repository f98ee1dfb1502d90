/**
 * Tests of the package.
 */
@NullMarked
package dev.migrator.autoconfigure.command;

import org.jspecify.annotations.NullMarked;
