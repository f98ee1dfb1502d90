package dev.migrator.command;

import java.util.List;
import java.util.Optional;

/** What a command found or did, ready to be printed. */
public interface CommandResult {

	/**
	 * Return the result for people.
	 * @return the lines without line ends, perhaps none
	 */
	List<String> lines();

	/**
	 * Return the result for people who saw each step while it ran, or do not want to.
	 * @return the lines without line ends, perhaps none
	 */
	default List<String> summary() {
		return lines();
	}

	/**
	 * Return the result where it is a file for another program, which is written as it
	 * is: its line ends belong to it.
	 * @return the text, empty when the result is lines
	 */
	default Optional<String> document() {
		return Optional.empty();
	}

	/**
	 * Return the result for programs, with the same keys as the endpoint.
	 * @return a tree of maps with text keys in a fixed order, lists, texts, numbers,
	 * booleans and {@code null}
	 */
	Object tree();

	/**
	 * Return how the process should end.
	 * @return the exit code
	 */
	default ExitCode exitCode() {
		return ExitCode.OK;
	}

}
