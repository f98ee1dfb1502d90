package dev.migrator.autoconfigure.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a process in command mode: what is a property of the application, such
 * as {@code --spring.profiles.active=prod}, and the words of the command.
 *
 * @param properties the arguments with a dot in their names, anywhere among the others
 * @param command the other arguments behind the word that turns command mode on
 */
record CommandWords(List<String> properties, List<String> command) {

	private static final String MODE = "migrator";

	CommandWords {
		properties = List.copyOf(properties);
		command = List.copyOf(command);
	}

	/**
	 * Tell the arguments apart.
	 * @param args the arguments of the process
	 * @return the words, or empty when the process is not in command mode
	 */
	static Optional<CommandWords> of(String... args) {
		List<String> properties = new ArrayList<>();
		List<String> words = new ArrayList<>();
		Arrays.stream(args).forEach((arg) -> (isProperty(arg) ? properties : words).add(arg));
		return (!words.isEmpty() && MODE.equals(words.get(0)))
				? Optional.of(new CommandWords(properties, words.subList(1, words.size()))) : Optional.empty();
	}

	private static boolean isProperty(String arg) {
		int value = arg.indexOf('=');
		return arg.startsWith("--") && arg.substring(0, (value < 0) ? arg.length() : value).indexOf('.') > 0;
	}

}
