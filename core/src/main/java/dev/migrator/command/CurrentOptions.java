package dev.migrator.command;

/**
 * The options of {@code current}.
 *
 * @param verbose {@code --verbose}: all there is to say about each
 * @param checkHeads {@code --check-heads}: end with {@link ExitCode#FOUND} unless every
 * head is applied, be it through a dependency
 */
public record CurrentOptions(boolean verbose, boolean checkHeads) {

}
