package dev.migrator.command;

/**
 * The options of {@code branches}.
 *
 * @param verbose {@code --verbose}: all there is to say about each
 */
public record BranchesOptions(boolean verbose) {

}
