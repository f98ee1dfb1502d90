package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Locale;

import dev.migrator.autogenerate.compare.ExpressionTokens.Kind;
import dev.migrator.autogenerate.compare.ExpressionTokens.Token;
import dev.migrator.schema.QualifiedName;

/** Knows whether an expression takes values from a sequence. */
final class SequenceUse {

	private SequenceUse() {
	}

	// PostgreSQL 18, 9.17: nextval takes the name as a text, and it is printed without
	// its
	// schema where that is searched.
	static boolean isIn(String expression, QualifiedName sequence) {
		List<Token> tokens = ExpressionTokens.of(expression).tokens();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean qualified = i > 1 && tokens.get(i - 1).is(".");
			boolean named = token.kind().isName() && token.text().equals(folded(sequence.name()))
					&& (sequence.schema() == null || !qualified
							|| tokens.get(i - 2).text().equals(folded(sequence.schema())));
			if (named || (token.kind() == Kind.TEXT
					&& isIn(token.text().substring(1, token.text().length() - 1), sequence))) {
				return true;
			}
		}
		return false;
	}

	private static String folded(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
