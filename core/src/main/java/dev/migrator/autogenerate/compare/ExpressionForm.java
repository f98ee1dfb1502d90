package dev.migrator.autogenerate.compare;

import java.util.stream.Collectors;

import dev.migrator.autogenerate.compare.ExpressionTokens.Token;

/**
 * The one form of an expression that has many spellings. Two expressions of one form mean
 * the same; two of different forms may still do.
 */
final class ExpressionForm {

	private ExpressionForm() {
	}

	static boolean same(String one, String other) {
		return one.equals(other) || of(one).equals(of(other));
	}

	static String of(String expression) {
		ExpressionTokens tokens = ExpressionTokens.of(expression);
		try {
			return ExpressionParser.parse(tokens).toString();
		}
		catch (UnknownExpressionException ex) {
			return tokens.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
		}
	}

}
