package dev.migrator.autoconfigure.command;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Turns the start of an application into the run of one command when the arguments begin
 * with {@code migrator}. Does nothing in any other start.
 */
final class CommandModeRunListener implements SpringApplicationRunListener, Ordered {

	private final SpringApplication application;

	private final @Nullable CommandWords words;

	private @Nullable CommandProcess process;

	CommandModeRunListener(SpringApplication application, String[] args) {
		this.application = application;
		this.words = CommandWords.of(args)
			.filter((each) -> CallingCode.isMainMethodOf(application.getMainApplicationClass()))
			.orElse(null);
	}

	// Before the one that publishes events, which would restart the process for DevTools.
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public void starting(ConfigurableBootstrapContext bootstrapContext) {
		if (this.words != null) {
			this.process = CommandProcess.start(this.application, this.words).orElse(null);
		}
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrapContext,
			ConfigurableEnvironment environment) {
		if (this.process != null) {
			this.process.prepare(environment);
		}
	}

	@Override
	public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
		if (this.process != null) {
			this.process.run(context);
		}
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		if (this.process != null) {
			this.process.fail(context, exception);
		}
	}

}
