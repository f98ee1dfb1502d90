package dev.migrator.autoconfigure.command.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private static final String CLEAR = "\r\u001b[2K";

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	private Instant now = Instant.EPOCH;

	private final RevisionNode revision = node("create users");

	@Test
	void resultsForOtherProgramsAreUtf8WhateverTheLocale() {
		Terminal terminal = Terminal
			.plain(Terminal.utf8(new PrintStream(this.messages, true, StandardCharsets.US_ASCII)), System.err);

		terminal.write("insert into t values ('K\u00e4se\r\n');\n");

		assertThat(text()).isEqualTo("insert into t values ('K\u00e4se\r\n');\n");
	}

	@Test
	void plainProgressIsLines() {
		RunListener progress = terminal(false, 80).progress();

		progress.revisionStarted(this.revision, RunDirection.UPGRADE, 1, 2);
		progress.statementStarted(this.revision, "create table users (id bigint)");
		progress.revisionFinished(this.revision, RunDirection.UPGRADE, Duration.ofMillis(12));
		progress.revisionStarted(node(""), RunDirection.DOWNGRADE, 2, 2);
		progress.revisionFailed(this.revision, RunDirection.DOWNGRADE, new IllegalStateException());

		assertThat(text()).isEqualTo("""
				[1/2] upgrade 3f2a9c1d7b54, create users
				[1/2] done in 12 ms
				[2/2] downgrade 3f2a9c1d7b54
				[2/2] failed
				""");
	}

	@Test
	void liveProgressShowsTheTimeAndASlowStatement() {
		LiveProgress progress = new LiveProgress(terminal(true, 80), clock());
		progress.revisionStarted(this.revision, RunDirection.UPGRADE, 1, 1);
		assertThat(drawn(progress)).isEqualTo("[1/1] upgrade 3f2a9c1d7b54, create users  0 ms");

		progress.statementStarted(this.revision, "create index\n\tix on users (name)");
		this.now = this.now.plusMillis(999);
		assertThat(drawn(progress)).isEqualTo("[1/1] upgrade 3f2a9c1d7b54, create users  999 ms");

		this.now = this.now.plusMillis(251);
		assertThat(drawn(progress))
			.isEqualTo("[1/1] upgrade 3f2a9c1d7b54, create users  1.3 s  create index ix on users (name)");

		this.messages.reset();
		progress.revisionFinished(this.revision, RunDirection.UPGRADE, Duration.ofSeconds(75));
		assertThat(text()).isEqualTo(CLEAR + "\u001b[32m[1/1]\u001b[0m upgrade 3f2a9c1d7b54, create users  "
				+ "\u001b[2m1 min 15 s\u001b[0m\n");
		assertThat(drawn(progress)).isEmpty();
	}

	@Test
	void liveProgressKeepsToTheWidth() {
		LiveProgress progress = new LiveProgress(terminal(true, 20), clock());
		progress.revisionStarted(this.revision, RunDirection.UPGRADE, 1, 1);

		assertThat(drawn(progress)).isEqualTo("[1/1] upgrade 3f2a9c");
	}

	@Test
	void resultsAreColouredOnATerminal() {
		Terminal terminal = new Terminal(stream(), stream(), true, 80);

		terminal.print(List.of("3f2a9c1d7b54 (head), not 3f2a"));

		assertThat(text()).contains("\u001b[33m3f2a9c1d7b54\u001b[0m")
			.contains("\u001b[36m(head)\u001b[0m")
			.endsWith(", not 3f2a\n");
	}

	@Test
	void colourOfAnErrorEndsBeforeItsText() {
		new Terminal(stream(), stream(), true, 80).error("it failed");

		assertThat(text()).isEqualTo("\u001b[1m\u001b[31mError:\u001b[0m\u001b[0m it failed\n");
	}

	private String drawn(LiveProgress progress) {
		this.messages.reset();
		progress.draw();
		return text().replace(CLEAR, "");
	}

	private Clock clock() {
		return new Clock() {

			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return ProgressTests.this.now;
			}

		};
	}

	private Terminal terminal(boolean decorated, int width) {
		return new Terminal(stream(), stream(), decorated, width);
	}

	private PrintStream stream() {
		return new PrintStream(this.messages, true, StandardCharsets.UTF_8);
	}

	private String text() {
		return this.messages.toString(StandardCharsets.UTF_8);
	}

	private static RevisionNode node(String message) {
		return new RevisionNode("3f2a9c1d7b54", List.of(), List.of(), Set.of(), message, null, "test");
	}

}
