package dev.migrator.autoconfigure.command.line;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.ExitCode;
import dev.migrator.command.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the words of a command line. */
public final class CommandLineParser {

	// Relative targets; an option never begins with a digit.
	private static final Pattern RELATIVE_TARGET = Pattern.compile("-\\d.*");

	private final Terminal terminal;

	private final CommandTree tree;

	/**
	 * Create a parser.
	 * @param terminal where help and mistakes are written
	 */
	public CommandLineParser(Terminal terminal) {
		this.terminal = terminal;
		this.tree = new CommandTree(terminal);
	}

	/**
	 * Read a line. Help is written at once, and so is what is wrong.
	 * @param words the words behind {@code migrator}
	 * @return the command, or how the process ends
	 */
	public ParsedLine parse(List<String> words) {
		try {
			ParseResult parsed = this.tree.commandLine().parseArgs(marked(words));
			requireCommand(parsed);
			Integer help = CommandLine.executeHelpRequest(parsed);
			return (help != null) ? ParsedLine.finished(ExitCode.OK) : read(parsed);
		}
		catch (ParameterException ex) {
			new Mistake(ex).print(this.terminal);
			return ParsedLine.finished(ExitCode.USAGE);
		}
		catch (UsageException ex) {
			this.terminal.error(String.valueOf(ex.getMessage()));
			return ParsedLine.finished(ExitCode.USAGE);
		}
	}

	// Where help is asked for, the parser lets pass what is no command.
	private void requireCommand(ParseResult parsed) {
		if (!parsed.unmatched().isEmpty()) {
			throw new UnmatchedArgumentException(this.tree.commandLine(), parsed.unmatched());
		}
	}

	// "migrator help upgrade" is "migrator upgrade --help".
	private static String[] marked(List<String> words) {
		if (!words.isEmpty() && words.get(0).equals("help")) {
			return (words.size() > 1) ? new String[] { words.get(1), "--help" } : new String[] { "--help" };
		}
		return words.stream()
			.map((word) -> RELATIVE_TARGET.matcher(word).matches() ? Words.TARGET_MARK + word : word)
			.toArray(String[]::new);
	}

	private ParsedLine read(ParseResult parsed) {
		ParseResult command = parsed.subcommand();
		if (command == null) {
			throw new ParameterException(this.tree.commandLine(), "A command is missing.");
		}
		if (command.commandSpec().name().equals(Completion.NAME)) {
			this.terminal.results().println(Completion.script(this.tree.commandLine()));
			return ParsedLine.finished(ExitCode.OK);
		}
		return ParsedLine.of(this.tree.read(parsed, command));
	}

}
