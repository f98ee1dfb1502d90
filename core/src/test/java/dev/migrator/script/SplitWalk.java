package dev.migrator.script;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks over a text from statement to statement, and over nothing between them but white
 * space, comments and delimiters.
 */
final class SplitWalk {

	private final String text;

	private final SqlSyntax syntax;

	private final SqlLexer lexer;

	private final SeparatorLines separators;

	private String delimiter = ";";

	private int position;

	SplitWalk(String text, SqlSyntax syntax) {
		this.text = text;
		this.syntax = syntax;
		this.lexer = new SqlLexer(text, syntax);
		this.separators = new SeparatorLines(text, syntax);
	}

	void over(SqlStatementText statement) {
		toText();
		assertThat(this.text.substring(this.position)).startsWith(statement.text());
		assertThat(statement.line())
			.isEqualTo(1 + this.text.substring(0, this.position).chars().filter((each) -> each == '\n').count());
		this.position += statement.text().length();
		String last = statement.text();
		assertThat(Character.isWhitespace(last.charAt(0)) || Character.isWhitespace(last.charAt(last.length() - 1)))
			.isFalse();
		toDelimiter();
	}

	void toEnd() {
		toText();
		assertThat(this.position).isEqualTo(this.text.length());
	}

	private void toDelimiter() {
		skipSpace();
		int separator = this.separators.endOf(this.position);
		if (separator >= 0) {
			this.position = separator;
		}
		else if (this.position < this.text.length()) {
			assertThat(this.text.substring(this.position)).startsWith(this.delimiter);
			this.position += this.delimiter.length();
		}
	}

	private void toText() {
		int before;
		do {
			before = this.position;
			skipSpace();
			int separator = this.separators.endOf(this.position);
			if (separator >= 0) {
				this.position = separator;
			}
			else if (this.text.startsWith(this.delimiter, this.position)) {
				this.position += this.delimiter.length();
			}
			else if (this.syntax.has(LexicalRule.DELIMITER_COMMAND)
					&& this.text.regionMatches(true, this.position, "delimiter ", 0, 10)) {
				int end = (this.text + "\n").indexOf('\n', this.position);
				this.delimiter = this.text.substring(this.position + 10, end).strip();
				this.position = end;
			}
		}
		while (this.position > before);
	}

	private void skipSpace() {
		while (this.position < this.text.length() && !this.text.startsWith(this.delimiter, this.position)) {
			SqlToken token = this.lexer.at(this.position);
			if (token.kind() != SqlTokenKind.SPACE && token.kind() != SqlTokenKind.COMMENT) {
				return;
			}
			this.position = token.end();
		}
	}

}
