package dev.migrator.autogenerate.compare;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Makes parts of names that every database takes. */
final class UsualName {

	// PostgreSQL has the shortest names, of 63 bytes.
	private static final int LONGEST = 63;

	private static final int DIGEST_LENGTH = 8;

	private UsualName() {
	}

	static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
	}

	static String fitting(String name) {
		return (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) ? name
				: name.substring(0, LONGEST - DIGEST_LENGTH - 1) + "_" + digest(name);
	}

	static String digest(String text) {
		CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "%08x", sum.getValue());
	}

}
