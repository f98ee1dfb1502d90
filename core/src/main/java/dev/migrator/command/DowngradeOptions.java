package dev.migrator.command;

/**
 * The options of {@code downgrade}.
 *
 * @param target the target
 */
public record DowngradeOptions(String target) {

}
