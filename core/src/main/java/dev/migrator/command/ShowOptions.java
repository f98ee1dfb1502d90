package dev.migrator.command;

/**
 * The options of {@code show}.
 *
 * @param revision a target, which may stand for several revisions; also {@code current}
 */
public record ShowOptions(String revision) {

}
