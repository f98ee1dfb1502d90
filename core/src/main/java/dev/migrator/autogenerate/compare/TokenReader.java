package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.autogenerate.compare.ExpressionTokens.Kind;
import dev.migrator.autogenerate.compare.ExpressionTokens.Token;

/** Goes over tokens one by one. */
final class TokenReader {

	private static final Token END = new Token(Kind.SIGN, "");

	private final List<Token> tokens;

	private int position;

	TokenReader(List<Token> tokens) {
		this.tokens = tokens;
	}

	boolean atEnd() {
		return this.position >= this.tokens.size();
	}

	Kind kind() {
		return current().kind();
	}

	/**
	 * Return what the current token says when it is a word or a sign.
	 * @return the text, empty for a name, a value or the end
	 */
	String sign() {
		Token token = current();
		return (token.kind() == Kind.WORD || token.kind() == Kind.SIGN) ? token.text() : "";
	}

	boolean isAt(String word) {
		return current().is(word);
	}

	boolean isNext(String word) {
		return at(this.position + 1).is(word);
	}

	boolean isNext(Kind kind) {
		return this.position + 1 < this.tokens.size() && at(this.position + 1).kind() == kind;
	}

	boolean take(String word) {
		boolean found = !atEnd() && isAt(word);
		this.position += found ? 1 : 0;
		return found;
	}

	void expect(String word) {
		if (!take(word)) {
			throw unknown();
		}
	}

	void expectEnd() {
		if (!atEnd()) {
			throw unknown();
		}
	}

	Token next() {
		Token token = current();
		if (atEnd()) {
			throw unknown();
		}
		this.position++;
		return token;
	}

	String name() {
		if (atEnd() || !kind().isName()) {
			throw unknown();
		}
		return next().text();
	}

	UnknownExpressionException unknown() {
		return new UnknownExpressionException(atEnd() ? "the end" : current().text());
	}

	private Token current() {
		return at(this.position);
	}

	private Token at(int index) {
		return (index < this.tokens.size()) ? this.tokens.get(index) : END;
	}

}
