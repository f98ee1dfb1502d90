package dev.migrator.autogenerate.compare;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.migrator.autogenerate.compare.ExpressionTokens.Kind;

/** Reads the types in casts, of which only whether they are numbers is of interest. */
final class TypeWords {

	private static final Map<String, Set<String>> SECOND = Map.of("character", Set.of("varying", "large"), "char",
			Set.of("varying", "large"), "double", Set.of("precision"), "bit", Set.of("varying"), "national",
			Set.of("character", "char"), "binary", Set.of("varying", "large"), "large", Set.of("object"));

	private static final Set<String> NUMBERS = Set.of("smallint", "integer", "int", "bigint", "numeric", "decimal",
			"real", "double", "float", "tinyint", "int2", "int4", "int8", "signed", "unsigned");

	private static final Set<String> LITERALS = Set.of("date", "time", "timestamp", "interval", "uuid", "json");

	private static final Set<String> MOMENTS = Set.of("current_timestamp", "current_date", "current_time",
			"localtimestamp", "localtime");

	private static final Pattern NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");

	private final TokenReader tokens;

	TypeWords(TokenReader tokens) {
		this.tokens = tokens;
	}

	/**
	 * Read the type behind a cast.
	 * @param value what is cast
	 * @return the value, as a number when it is one
	 */
	ExpressionNode cast(ExpressionNode value) {
		boolean number = NUMBERS.contains(this.tokens.sign());
		read();
		var text = NUMBER.matcher(value.label());
		return (number && value.children().isEmpty() && text.matches()) ? ExpressionNode.leaf(text.group(1)) : value;
	}

	/**
	 * Go over the type of a literal, as in {@code date '2020-01-01'}.
	 * @return whether there was one
	 */
	boolean takeLiteralType() {
		boolean literal = LITERALS.contains(this.tokens.sign()) && this.tokens.isNext(Kind.TEXT);
		if (literal) {
			this.tokens.next();
		}
		return literal;
	}

	/**
	 * Return a function without arguments as it is written without parentheses.
	 * @param name the function
	 * @return the spelling of both
	 */
	static String withoutParentheses(String name) {
		return MOMENTS.contains(name) ? name : name + "()";
	}

	private void read() {
		String first = this.tokens.name();
		while (this.tokens.take(".")) {
			first = this.tokens.name();
		}
		Set<String> second = SECOND.getOrDefault(first, Set.of());
		while (second.contains(this.tokens.sign())) {
			second = SECOND.getOrDefault(this.tokens.next().text(), Set.of());
		}
		if (this.tokens.take("(")) {
			while (!this.tokens.take(")")) {
				this.tokens.next();
			}
		}
		if (this.tokens.take("with") || this.tokens.take("without")) {
			this.tokens.expect("time");
			this.tokens.expect("zone");
		}
		while (this.tokens.take("[")) {
			this.tokens.expect("]");
		}
	}

}
