package dev.migrator.autoconfigure.command;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandModeContextTests {

	@Test
	void messagesAreThereForWhoAsks() {
		try (CommandModeContext context = new CommandModeContext()) {
			context.refresh();

			assertThat(context.getBeanFactory().containsSingleton("messageSource")).isFalse();
			assertThat(context.getMessage("hello", null, "Hello", Locale.ENGLISH)).isEqualTo("Hello");
			assertThat(context.getBean(MessageSource.class).getMessage("hello", null, "Hi", Locale.ENGLISH))
				.isEqualTo("Hi");
		}
	}

	@Test
	void messagesOfTheApplicationAreFound() {
		try (CommandModeContext context = new CommandModeContext()) {
			context.registerBean("messageSource", StaticMessageSource.class, CommandModeContextTests::messages);
			context.refresh();

			assertThat(context.getMessage("hello", null, Locale.ENGLISH)).isEqualTo("Good morning");
		}
	}

	@Test
	void messagesOfTheParentAreFound() {
		try (GenericApplicationContext parent = new GenericApplicationContext();
				CommandModeContext context = new CommandModeContext()) {
			parent.registerBean("messageSource", StaticMessageSource.class, CommandModeContextTests::messages);
			parent.refresh();
			context.setParent(parent);
			context.refresh();

			assertThat(context.getMessage("hello", null, Locale.ENGLISH)).isEqualTo("Good morning");
		}
	}

	private static StaticMessageSource messages() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("hello", Locale.ENGLISH, "Good morning");
		return messages;
	}

}
