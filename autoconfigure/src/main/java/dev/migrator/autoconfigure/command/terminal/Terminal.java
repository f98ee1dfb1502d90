package dev.migrator.autoconfigure.command.terminal;

import java.io.PrintStream;

import picocli.CommandLine.Help.Ansi;

/** Where a command writes: results to one stream, everything else to another. */
public final class Terminal {

	private final PrintStream results;

	private final PrintStream messages;

	private final boolean decorated;

	/**
	 * Create a terminal.
	 * @param results the stream of results
	 * @param messages the stream of messages
	 * @param decorated whether there may be colours and lines that change
	 */
	public Terminal(PrintStream results, PrintStream messages, boolean decorated) {
		this.results = results;
		this.messages = messages;
		this.decorated = decorated;
	}

	/**
	 * Return the terminal of this process. It has colours when a person is there to see
	 * them and {@code NO_COLOR} is not set.
	 * @return the terminal
	 */
	public static Terminal ofProcess() {
		return new Terminal(System.out, System.err, Ansi.AUTO.enabled());
	}

	/**
	 * Return the stream of results.
	 * @return the stream
	 */
	public PrintStream results() {
		return this.results;
	}

	/**
	 * Return the stream of messages.
	 * @return the stream
	 */
	public PrintStream messages() {
		return this.messages;
	}

	/**
	 * Return how help and messages are coloured.
	 * @return on or off
	 */
	public Ansi ansi() {
		return this.decorated ? Ansi.ON : Ansi.OFF;
	}

	/**
	 * Return whether there may be colours and lines that change.
	 * @return whether there may
	 */
	public boolean isDecorated() {
		return this.decorated;
	}

	/**
	 * Write an error.
	 * @param message one or several lines
	 */
	public void error(String message) {
		this.messages
			.println(this.decorated ? ansi().text("@|bold,red Error:|@") + " " + message : "Error: " + message);
		this.messages.flush();
	}

}
