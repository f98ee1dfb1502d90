package dev.migrator.revision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Rules and generation of revision identifiers. */
public final class RevisionIds {

	/** The greatest number of characters: the width of the column {@code version_num}. */
	public static final int MAX_LENGTH = 64;

	private static final String ILLEGAL = "@-+:,";

	private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

	private static final int RANDOM_BITS = 48;

	private RevisionIds() {
	}

	/**
	 * Return a new identifier of 12 lower-case hexadecimal digits.
	 * @param random the source of randomness, usually a
	 * {@link java.security.SecureRandom}
	 * @return the identifier
	 */
	public static String random(RandomGenerator random) {
		return String.format(Locale.ROOT, "%012x", random.nextLong() >>> (Long.SIZE - RANDOM_BITS));
	}

	/**
	 * Require that a text can be a revision identifier.
	 * @param id the text
	 * @return the same text
	 * @throws IllegalRevisionIdException if it is empty, longer than {@value #MAX_LENGTH}
	 * characters, a word of the target grammar, or holds a blank or one of
	 * {@code @ - + : ,}
	 */
	public static String requireLegal(String id) {
		Optional<String> fault = fault(id);
		if (fault.isPresent()) {
			throw new IllegalRevisionIdException(id, fault.get());
		}
		return id;
	}

	/**
	 * Return what is wrong with an identifier, if anything.
	 * @param id the text
	 * @return the end of a sentence that begins with the identifier
	 */
	static Optional<String> fault(String id) {
		if (id.length() > MAX_LENGTH) {
			return Optional.of("has " + id.length() + " characters, at most " + MAX_LENGTH + " are allowed");
		}
		return labelFault(id);
	}

	/**
	 * Return what is wrong with a branch label, if anything. Labels are not stored, so
	 * their length is free.
	 * @param label the text
	 * @return the end of a sentence that begins with the label
	 */
	static Optional<String> labelFault(String label) {
		if (label.isEmpty()) {
			return Optional.of("is empty");
		}
		if (isReserved(label)) {
			return Optional.of("is a reserved word");
		}
		return label.codePoints()
			.filter(RevisionIds::isIllegal)
			.mapToObj((character) -> "contains " + describe(character)
					+ "; blanks and the characters '@', '-', '+', ':' and ',' are not allowed")
			.findFirst();
	}

	static boolean isReserved(String word) {
		return RESERVED.contains(word);
	}

	/**
	 * Return whether a text can stand for a longer name. Names of three or fewer
	 * characters are never shortened.
	 * @param prefix the text
	 * @param name the identifier or label
	 * @return whether the name begins with the text and is long enough
	 */
	static boolean isPrefix(String prefix, String name) {
		return name.length() > 3 && !prefix.isEmpty() && name.startsWith(prefix);
	}

	static boolean isIllegal(int character) {
		return ILLEGAL.indexOf(character) >= 0 || Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character);
	}

	static String describe(int character) {
		return (character > ' ' && !Character.isISOControl(character) && !Character.isSpaceChar(character))
				? "'" + Character.toString(character) + "'" : String.format(Locale.ROOT, "a blank (U+%04X)", character);
	}

}
