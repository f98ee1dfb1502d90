package dev.migrator.dialect.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.Dialect;

import static org.assertj.core.api.Assertions.assertThat;

/** A file with the expected statements of one operation in one dialect. */
final class GoldenFile {

	private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

	private final Path path;

	GoldenFile(Dialect dialect, String operation) {
		this.path = Path.of("src/test/resources/golden", dialect.name(), operation + ".sql");
	}

	void compare(Dialect dialect, List<GoldenCase> cases) {
		String found = cases.stream()
			.filter((given) -> given.isFor(dialect))
			.map((given) -> given.text(dialect))
			.collect(Collectors.joining("\n"));
		try {
			if (UPDATE) {
				Files.createDirectories(this.path.getParent());
				Files.writeString(this.path, found);
			}
			assertThat(found).isEqualTo(Files.readString(this.path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
