package dev.migrator.autoconfigure.command.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages say about commands is what there is. */
class CommandDocumentationTests {

	private static final Path PAGES = Path.of("../docs/pages");

	private final CommandLine tree = new CommandTree(Terminal.plain(System.out, System.err)).commandLine();

	@Test
	void everyCommandAndOptionStandsOnTheCommandPage() throws IOException {
		String page = Files.readString(PAGES.resolve("commands.md"));

		assertThat(this.tree.getSubcommands()).hasSizeGreaterThan(15);
		assertThat(names()).allSatisfy((name) -> assertThat(page).contains("[`" + name + "`]"));
		assertThat(options()).hasSizeGreaterThan(100).allMatch((option) -> isOn(page, option));
	}

	@Test
	void everyCommandAndOptionOfAlembicStandsOnItsPage() throws IOException {
		String page = Files.readString(PAGES.resolve("from-alembic.md"));

		assertThat(Files.readAllLines(Path.of("src/test/resources/alembic-commands.txt"))).hasSize(16)
			.allSatisfy((line) -> assertThat(rowsOf(page, line.split(" ")[0])).as(line)
				.contains(Arrays.stream(line.split(" ")).map((word) -> "`" + word + "`").toList()));
	}

	@Test
	void optionsOnThePagesExist() throws IOException {
		List<String> known = Stream.concat(options(), this.tree.getCommandSpec().options().stream())
			.flatMap((option) -> Arrays.stream(option.names()))
			.toList();
		for (String page : List.of("commands.md", "deployment.md", "from-flyway-or-liquibase.md", "branches.md",
				"writing-revisions.md")) {
			assertThat(Pattern.compile("migrator [^`\\n]*")
				.matcher(Files.readString(PAGES.resolve(page)))
				.results()
				.flatMap((line) -> Pattern.compile("(?<= )--[a-z-]+(?![a-z.-])").matcher(line.group()).results())
				.map((option) -> option.group())
				.distinct()).as(page).isSubsetOf(known);
		}
	}

	private static boolean isOn(String page, OptionSpec option) {
		return Arrays.stream(option.names())
			.anyMatch((name) -> Pattern.compile("(?<![\\w-])" + name + "\\b").matcher(page).find());
	}

	private Stream<OptionSpec> options() {
		return specs().flatMap((spec) -> spec.options().stream());
	}

	private Stream<CommandSpec> specs() {
		return this.tree.getSubcommands().values().stream().map(CommandLine::getCommandSpec).distinct();
	}

	private List<String> names() {
		return specs().map(CommandSpec::name).toList();
	}

	private static String rowsOf(String page, String command) {
		return String.join("\n",
				page.lines().filter((line) -> line.matches("\\| `" + Pattern.quote(command) + "\\b.*")).toList());
	}

}
