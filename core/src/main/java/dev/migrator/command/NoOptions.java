package dev.migrator.command;

/** The options of a command that has none. */
public record NoOptions() {

}
