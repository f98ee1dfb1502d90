package dev.migrator.autoconfigure.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FailureReportTests {

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	@Test
	void errorThatSpringBootCanExplainIsOneMessage() {
		GenericApplicationContext context = new GenericApplicationContext();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("arguments", Map.of("migrator.lock.timeout", "abc")));
		Throwable error = catchThrowable(
				() -> Binder.get(context.getEnvironment()).bind("migrator.lock.timeout", Bindable.of(Duration.class)));

		assertThat(report(context).of(error)).isEqualTo(1);
		assertThat(this.messages.toString(StandardCharsets.UTF_8))
			.startsWith("Error: Failed to bind properties under 'migrator.lock.timeout' to java.time.Duration:")
			.contains("Value: \"abc\"")
			.endsWith("Update your application's configuration" + System.lineSeparator());
	}

	@Test
	void errorThatNobodyExplainsSaysHowToLearnMore() {
		assertThat(report(null).of(new IllegalStateException("odd"))).isEqualTo(1);
		assertThat(this.messages.toString(StandardCharsets.UTF_8))
			.isEqualTo("Error: java.lang.IllegalStateException: odd" + System.lineSeparator()
					+ "The option --stacktrace says where it came from." + System.lineSeparator());
	}

	private FailureReport report(@Nullable GenericApplicationContext context) {
		PrintStream stream = new PrintStream(this.messages, true, StandardCharsets.UTF_8);
		return new FailureReport(Terminal.plain(stream, stream), context, false);
	}

}
