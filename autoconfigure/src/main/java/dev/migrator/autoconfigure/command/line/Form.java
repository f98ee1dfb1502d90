package dev.migrator.autoconfigure.command.line;

import java.util.function.Function;

import dev.migrator.command.Command;
import dev.migrator.command.CommandResult;
import dev.migrator.environment.Migrator;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command as it is typed.
 *
 * @param spec its words
 * @param reader what a line means
 */
record Form(CommandSpec spec, Function<Line, Function<Migrator, CommandResult>> reader) {

	static <O> Form of(CommandSpec spec, Function<Migrator, Command<O>> command, Function<Line, O> options) {
		return new Form(spec, (line) -> {
			O read = options.apply(line);
			return (migrator) -> command.apply(migrator).run(read);
		});
	}

}
