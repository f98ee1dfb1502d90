package dev.migrator.autoconfigure.command.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import dev.migrator.command.Questions;
import dev.migrator.runner.RunListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Where a command writes: results to one stream, everything else to another. */
public final class Terminal {

	private static final int DEFAULT_WIDTH = 80;

	// ECMA-48, 8.3.117: 0 ends every style, while 21 ends bold on some terminals and
	// underlines twice on others.
	private static final String PLAIN = "\u001b[0m";

	private final PrintStream results;

	private final PrintStream messages;

	private final boolean decorated;

	private final int width;

	private final Questions questions;

	Terminal(PrintStream results, PrintStream messages, boolean decorated, int width) {
		this(results, messages, decorated, width, Questions.toNobody());
	}

	private Terminal(PrintStream results, PrintStream messages, boolean decorated, int width, Questions questions) {
		this.results = results;
		this.messages = messages;
		this.decorated = decorated;
		this.width = width;
		this.questions = questions;
	}

	/**
	 * Return the terminal of this process. It has colours when a person is there to see
	 * them and {@code NO_COLOR} is not set, and writes UTF-8 when nobody is.
	 * @return the terminal
	 */
	public static Terminal ofProcess() {
		boolean decorated = Ansi.AUTO.enabled();
		Terminal terminal = new Terminal(decorated ? System.out : utf8(System.out), System.err, decorated,
				width(System.getenv("COLUMNS")));
		return Keyboard.ofProcess(System.err).map(terminal::with).orElse(terminal);
	}

	// What goes into a file or to another program is read elsewhere, where the locale of
	// this process says nothing.
	static PrintStream utf8(PrintStream bytes) {
		return new PrintStream(bytes, false, StandardCharsets.UTF_8);
	}

	/**
	 * Return a terminal without colours.
	 * @param results the stream of results
	 * @param messages the stream of everything else
	 * @return the terminal
	 */
	public static Terminal plain(PrintStream results, PrintStream messages) {
		return new Terminal(results, messages, false, DEFAULT_WIDTH);
	}

	/**
	 * Return this terminal with somebody who answers questions.
	 * @param lines what is typed, line by line, and {@code null} at its end
	 * @return the terminal
	 */
	public Terminal typing(Supplier<@Nullable String> lines) {
		return with(new Keyboard(this.messages, lines));
	}

	private Terminal with(Questions other) {
		return new Terminal(this.results, this.messages, this.decorated, this.width, other);
	}

	/**
	 * Return where questions go.
	 * @return the questions, which reach nobody unless this is a real terminal
	 */
	public Questions questions() {
		return this.questions;
	}

	private static int width(@Nullable String columns) {
		return (columns != null && columns.matches("[1-9]\\d{1,3}")) ? Integer.parseInt(columns) : DEFAULT_WIDTH;
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
	 * Return how help is coloured.
	 * @return on or off
	 */
	public Ansi ansi() {
		return this.decorated ? Ansi.ON : Ansi.OFF;
	}

	int width() {
		return this.width;
	}

	String paint(Ansi.IStyle style, String text) {
		return this.decorated ? style.on() + text + PLAIN : text;
	}

	/**
	 * Return what shows a run while it goes on.
	 * @return the listener
	 */
	public RunListener progress() {
		return this.decorated ? LiveProgress.started(this, Clock.systemUTC()) : new PlainProgress(this);
	}

	/**
	 * Write a result for people.
	 * @param lines the lines
	 */
	public void print(List<String> lines) {
		Marks marks = new Marks(this);
		lines.forEach((line) -> this.results.println(marks.paint(line)));
		this.results.flush();
	}

	/**
	 * Write a result as it is.
	 * @param text the text
	 */
	public void write(String text) {
		this.results.print(text);
		this.results.flush();
	}

	/**
	 * Write an error.
	 * @param message one or several lines
	 */
	public void error(String message) {
		this.messages.println(paint(Ansi.Style.bold, paint(Ansi.Style.fg_red, "Error:")) + " " + message);
		this.messages.flush();
	}

}
