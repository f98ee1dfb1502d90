/**
 * Internal. The command line: which commands and options there are, and what they stand
 * for. Entry type: {@link dev.migrator.autoconfigure.command.line.CommandLineParser}. The
 * one package that imports picocli's model; imports core's commands and {@code terminal}.
 */
@NullMarked
package dev.migrator.autoconfigure.command.line;

import org.jspecify.annotations.NullMarked;
