package dev.migrator.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a message as they stand in file and class names: Latin letters without
 * their accents and digits, so that every file system and archive can hold them.
 */
final class Slug {

	private final List<String> words;

	private Slug(List<String> words) {
		this.words = words;
	}

	/**
	 * Cut a message into words.
	 * @param message the message
	 * @param length the greatest number of characters; whole words are dropped from the
	 * end, the first one is cut
	 * @return the words, none when the message has no letter or digit
	 */
	static Slug of(String message, int length) {
		String plain = Normalizer.normalize(message.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.replace("ß", "ss")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace('ø', 'o')
			.replace('ł', 'l');
		String joined = Arrays.stream(plain.split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining("_"));
		return new Slug(joined.isEmpty() ? List.of() : List.of(cut(joined, length).split("_")));
	}

	private static String cut(String joined, int length) {
		if (joined.length() <= length) {
			return joined;
		}
		int end = joined.lastIndexOf('_', length);
		return joined.substring(0, (end > 0) ? end : length);
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	String underscored() {
		return String.join("_", this.words);
	}

	String camelCase() {
		return this.words.stream()
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

}
