package dev.migrator.command;

import java.util.List;

/** What a command found or did, ready to be printed. */
public interface CommandResult {

	/**
	 * Return the result for people.
	 * @return the lines without line ends, perhaps none
	 */
	List<String> lines();

	/**
	 * Return the result for people who saw each step while it ran.
	 * @return the lines without line ends, perhaps none
	 */
	default List<String> summary() {
		return lines();
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
