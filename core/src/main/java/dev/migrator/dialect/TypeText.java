package dev.migrator.dialect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The text of a type, taken apart.
 *
 * @param name the name in lower case with single blanks, such as
 * {@code timestamp with time zone}
 * @param arguments the numbers in parentheses, greater ones cut to the greatest integer
 * @param dimensions how many times the type is an array
 */
public record TypeText(String name, List<Integer> arguments, int dimensions) {

	private static final BigInteger GREATEST = BigInteger.valueOf(Integer.MAX_VALUE);

	private static final Pattern PATTERN = Pattern
		.compile("([a-z_][a-z0-9_]*(?: [a-z_][a-z0-9_]*)*?) ?(?:\\( ?(\\d+) ?(?:, ?(\\d+) ?)?\\))?"
				+ " ?((?:with|without) time zone)? ?((?:\\[\\])*)( array)?");

	/** Copy the arguments. */
	public TypeText {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Take a text apart.
	 * @param text the text
	 * @return its parts, or empty when it is no plain type
	 */
	public static Optional<TypeText> parse(String text) {
		Matcher matcher = PATTERN.matcher(normalized(text));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<Integer> arguments = new ArrayList<>();
		for (int group = 2; group <= 3; group++) {
			if (matcher.group(group) != null) {
				arguments.add(new BigInteger(matcher.group(group)).min(GREATEST).intValue());
			}
		}
		String zone = (matcher.group(4) != null) ? " " + matcher.group(4) : "";
		int dimensions = matcher.group(5).length() / 2 + ((matcher.group(6) != null) ? 1 : 0);
		return Optional.of(new TypeText(matcher.group(1) + zone, arguments, dimensions));
	}

	/**
	 * Return an argument.
	 * @param position the position, from 0
	 * @return the argument, or {@code null} when it is not given
	 */
	public @Nullable Integer argument(int position) {
		return (position < this.arguments.size()) ? this.arguments.get(position) : null;
	}

	static String normalized(String text) {
		String single = text.strip().replaceAll("\\s+", " ");
		return (single.indexOf('"') >= 0 || single.indexOf('\'') >= 0) ? single : single.toLowerCase(Locale.ROOT);
	}

}
