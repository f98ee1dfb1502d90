package dev.migrator.autoconfigure.command.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrator.command.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Asks a person at a terminal.
 *
 * @param messages where questions are written
 * @param lines what is typed, line by line, and {@code null} at its end
 */
record Keyboard(PrintStream messages, Supplier<@Nullable String> lines) implements Questions {

	/**
	 * Return the keyboard of this process.
	 * @param messages where questions are written
	 * @return the keyboard, or empty when input or output is no terminal
	 */
	static Optional<Keyboard> ofProcess(PrintStream messages) {
		return Optional.ofNullable(System.console())
			.filter(Keyboard::isTerminal)
			.map((console) -> new Keyboard(messages, console::readLine));
	}

	// From Java 22 on there is a console without a terminal, too.
	private static boolean isTerminal(Console console) {
		Method method = ReflectionUtils.findMethod(Console.class, "isTerminal");
		return method == null || Boolean.TRUE.equals(ReflectionUtils.invokeMethod(method, console));
	}

	@Override
	public boolean reachSomebody() {
		return true;
	}

	@Override
	public boolean isYes(String question) {
		while (true) {
			this.messages.print(question + " [y/n] ");
			this.messages.flush();
			String line = this.lines.get();
			String answer = (line != null) ? line.strip().toLowerCase(Locale.ROOT) : "n";
			if (answer.equals("y") || answer.equals("yes")) {
				return true;
			}
			if (answer.equals("n") || answer.equals("no")) {
				return false;
			}
		}
	}

}
