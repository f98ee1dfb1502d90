package dev.migrator.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The SQL files of the project: its revisions and the golden files. */
public final class SqlCorpus {

	private SqlCorpus() {
	}

	/**
	 * Read the files that are written for a database.
	 * @param dialect the name of its dialect
	 * @return the golden files
	 */
	public static List<String> golden(String dialect) {
		return files(Path.of("src", "test", "resources", "golden", dialect));
	}

	/**
	 * Read all files.
	 * @return revisions and golden files of all modules
	 */
	public static List<String> all() {
		return files(Path.of(".."));
	}

	private static List<String> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((each) -> each.toString().endsWith(".sql") && !each.toString().contains("target"))
				.sorted()
				.map(SqlCorpus::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
