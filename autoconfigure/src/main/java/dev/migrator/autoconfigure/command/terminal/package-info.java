/**
 * Internal. What a command shows while and after it runs. Entry type:
 * {@link dev.migrator.autoconfigure.command.terminal.Terminal}. Imports core's run
 * listener.
 */
@NullMarked
package dev.migrator.autoconfigure.command.terminal;

import org.jspecify.annotations.NullMarked;
