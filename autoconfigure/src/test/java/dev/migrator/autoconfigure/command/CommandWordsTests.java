package dev.migrator.autoconfigure.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandWordsTests {

	@Test
	void firstWordTurnsCommandModeOn() {
		assertThat(CommandWords.of("migrator", "upgrade", "head"))
			.contains(new CommandWords(List.of(), List.of("upgrade", "head")));
		assertThat(CommandWords.of("migrator")).contains(new CommandWords(List.of(), List.of()));
	}

	@Test
	void propertiesStandAnywhere() {
		assertThat(CommandWords.of("--spring.profiles.active=prod", "migrator", "upgrade", "--sql",
				"--migrator.lock.timeout=1s", "-m", "a.b"))
			.contains(new CommandWords(List.of("--spring.profiles.active=prod", "--migrator.lock.timeout=1s"),
					List.of("upgrade", "--sql", "-m", "a.b")));
	}

	@Test
	void dotInAValueMakesNoProperty() {
		assertThat(CommandWords.of("migrator", "revision", "--message=v1.2"))
			.contains(new CommandWords(List.of(), List.of("revision", "--message=v1.2")));
	}

	@Test
	void otherArgumentsAreLeftToTheApplication() {
		assertThat(CommandWords.of()).isEmpty();
		assertThat(CommandWords.of("--spring.profiles.active=prod")).isEmpty();
		assertThat(CommandWords.of("import", "migrator")).isEmpty();
		assertThat(CommandWords.of("--migrator")).isEmpty();
	}

}
