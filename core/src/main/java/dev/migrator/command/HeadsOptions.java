package dev.migrator.command;

/**
 * The options of {@code heads}.
 *
 * @param verbose {@code --verbose}: all there is to say about each
 * @param resolveDependencies {@code --resolve-dependencies}: leave out those that another
 * revision depends on
 */
public record HeadsOptions(boolean verbose, boolean resolveDependencies) {

}
