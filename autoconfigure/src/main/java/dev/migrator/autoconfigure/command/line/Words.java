package dev.migrator.autoconfigure.command.line;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Builds the model of a command. */
final class Words {

	/**
	 * Stands before an argument such as {@code -1}, which is a target and not an option.
	 * No process can be given this character.
	 */
	static final String TARGET_MARK = "\0";

	private Words() {
	}

	static CommandSpec command(String name, String... description) {
		CommandSpec spec = CommandSpec.create().name(name);
		spec.usageMessage().description(description);
		return spec;
	}

	static OptionSpec flag(String description, String... names) {
		return OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build();
	}

	static OptionSpec text(String label, String description, String... names) {
		return OptionSpec.builder(names)
			.type(String.class)
			.paramLabel(label)
			.converters(Words::unmarked)
			.description(description)
			.build();
	}

	static OptionSpec texts(String label, String description, String... names) {
		return OptionSpec.builder(names)
			.type(List.class)
			.auxiliaryTypes(String.class)
			.paramLabel(label)
			.splitRegex(",")
			.converters(Words::unmarked)
			.description(description)
			.build();
	}

	static OptionSpec inherited(OptionSpec option) {
		return option.toBuilder().scopeType(ScopeType.INHERIT).build();
	}

	static PositionalParamSpec parameter(String label, String description) {
		return positional(label, description).type(String.class).index("0").arity("1").required(true).build();
	}

	static PositionalParamSpec optionalParameter(String label, String description) {
		return positional(label, description).type(String.class).index("0").arity("0..1").build();
	}

	static PositionalParamSpec parameters(String label, String description) {
		return positional(label, description).type(List.class)
			.auxiliaryTypes(String.class)
			.arity("1..*")
			.required(true)
			.build();
	}

	static PositionalParamSpec optionalParameters(String label, String description) {
		return positional(label, description).type(List.class).auxiliaryTypes(String.class).arity("0..*").build();
	}

	private static PositionalParamSpec.Builder positional(String label, String description) {
		return PositionalParamSpec.builder().paramLabel(label).description(description).converters(Words::unmarked);
	}

	private static String unmarked(String text) {
		return text.replace(TARGET_MARK, "");
	}

}
