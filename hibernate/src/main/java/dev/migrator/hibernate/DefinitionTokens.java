package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a column definition with a place to read from. What stands in parentheses
 * is one word.
 */
final class DefinitionTokens {

	private static final Pattern TOKEN = Pattern
		.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|[\\p{L}_$][\\p{L}\\p{N}_$.]*|[0-9][0-9.]*|\\S");

	private final String text;

	private final List<int[]> places = new ArrayList<>();

	private int next;

	DefinitionTokens(String text) {
		this.text = text;
		Matcher matcher = TOKEN.matcher(text);
		int depth = 0;
		int begin = 0;
		while (matcher.find()) {
			String token = matcher.group();
			begin = (depth == 0) ? matcher.start() : begin;
			depth += token.equals("(") ? 1 : (token.equals(")") && depth > 0) ? -1 : 0;
			if (depth == 0) {
				this.places.add(new int[] { begin, matcher.end() });
			}
		}
	}

	boolean hasNext() {
		return this.next < this.places.size();
	}

	/**
	 * Return whether the next words are some words.
	 * @param words the words in lower case, with single blanks
	 * @return whether they are
	 */
	boolean is(String words) {
		String[] expected = words.split(" ");
		for (int i = 0; i < expected.length; i++) {
			if (this.next + i >= this.places.size() || !lower(this.next + i).equals(expected[i])) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Go behind some words if they are next.
	 * @param words the words in lower case, with single blanks
	 * @return whether they were
	 */
	boolean skip(String words) {
		boolean found = is(words);
		this.next += found ? words.split(" ").length : 0;
		return found;
	}

	int position() {
		return this.next;
	}

	/**
	 * Return the next word and go behind it.
	 * @return the word as it is written, or an empty one at the end
	 */
	String take() {
		return hasNext() ? word(this.next++) : "";
	}

	/**
	 * Return the text from a place to the next word.
	 * @param from the place
	 * @return the text as it is written
	 */
	String since(int from) {
		return (from < this.next) ? this.text.substring(this.places.get(from)[0], this.places.get(this.next - 1)[1])
				: "";
	}

	private String word(int index) {
		int[] place = this.places.get(index);
		return this.text.substring(place[0], place[1]);
	}

	private String lower(int index) {
		return word(index).toLowerCase(Locale.ROOT);
	}

}
