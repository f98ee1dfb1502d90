/**
 * Internal. Turns errors that a user can fix into a description and an action.
 */
@NullMarked
package dev.migrator.autoconfigure.diagnostics;

import org.jspecify.annotations.NullMarked;
