package demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what was started into a file. */
final class Noise {

	private Noise() {
	}

	static void make(String source) {
		System.out.println("noise from " + source);
		String file = System.getenv("NOISE_FILE");
		if (file == null) {
			return;
		}
		try {
			Files.writeString(Path.of(file), source + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
