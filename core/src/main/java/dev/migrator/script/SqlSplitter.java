package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL text into statements at the delimiters that stand outside quotes, comments
 * and bodies, and at lines that are separators of a client program.
 */
final class SqlSplitter {

	private final String text;

	private final SqlSyntax syntax;

	private final SqlLexer lexer;

	private final SeparatorLines separators;

	private final List<SqlStatementText> statements = new ArrayList<>();

	private String delimiter = ";";

	private int position;

	private int line;

	private int lineAt;

	private int firstWord = -1;

	private int lastEnd = -1;

	private boolean batches;

	private StatementBody body;

	private int brackets;

	private SqlSplitter(String text, SqlSyntax syntax, int firstLine) {
		this.text = text;
		this.syntax = syntax;
		this.lexer = new SqlLexer(text, syntax);
		this.separators = new SeparatorLines(text, syntax);
		this.body = newBody();
		this.line = firstLine;
	}

	/**
	 * Split a text.
	 * @param text the text
	 * @param syntax the lexical rules
	 * @param firstLine the line that the text begins at
	 * @return the statements in order
	 * @throws ScriptLineException when a quote, comment or body has no end
	 */
	static List<SqlStatementText> split(String text, SqlSyntax syntax, int firstLine) {
		return new SqlSplitter(text, syntax, firstLine).run();
	}

	private List<SqlStatementText> run() {
		try {
			this.batches = this.syntax.has(LexicalRule.GO_LINES) && hasSeparator();
			this.body = newBody();
			while (this.position < this.text.length()) {
				step();
			}
		}
		catch (SqlSyntaxException ex) {
			throw new ScriptLineException(lineOf(ex.offset()), String.valueOf(ex.getMessage()));
		}
		if (!this.body.isComplete()) {
			throw new ScriptLineException(lineOf(this.firstWord),
					"the body of the statement that begins here has no 'end'");
		}
		endStatement();
		return List.copyOf(this.statements);
	}

	private boolean hasSeparator() {
		int at = 0;
		while (at < this.text.length() && this.separators.endOf(at) < 0) {
			at = this.lexer.at(at).end();
		}
		return at < this.text.length();
	}

	private StatementBody newBody() {
		if (this.batches) {
			return new Batch();
		}
		return this.syntax.has(LexicalRule.SLASH_LINES) ? new ProgramUnit()
				: new RoutineBody(this.syntax.has(LexicalRule.ATOMIC_BLOCKS));
	}

	private void step() {
		int separator = this.separators.endOf(this.position);
		if (separator >= 0) {
			endStatement();
			this.position = separator;
			return;
		}
		if (this.firstWord < 0 && this.syntax.has(LexicalRule.DELIMITER_COMMAND) && readDelimiterCommand()) {
			return;
		}
		if (this.text.startsWith(this.delimiter, this.position)
				&& !(this.delimiter.equals(";") && this.firstWord >= 0 && (this.body.isOpen() || this.brackets > 0))) {
			endStatement();
			this.position += this.delimiter.length();
			return;
		}
		SqlToken token = this.lexer.at(this.position);
		if (token.kind() != SqlTokenKind.SPACE && token.kind() != SqlTokenKind.COMMENT) {
			add(token);
		}
		this.position = token.end();
	}

	private void add(SqlToken token) {
		if (this.firstWord < 0) {
			this.firstWord = token.start();
		}
		this.lastEnd = token.end();
		if (token.kind() == SqlTokenKind.WORD && this.brackets == 0) {
			this.body.word(this.text.substring(token.start(), token.end()));
		}
		else if (token.kind() == SqlTokenKind.SYMBOL) {
			this.body.symbol(this.text.charAt(token.start()));
			bracket(this.text.charAt(token.start()));
		}
	}

	// The actions of a rule stand in brackets (PostgreSQL 18, CREATE RULE), and a column
	// of a table that a function returns may be called "begin".
	private void bracket(char symbol) {
		if (symbol == '(') {
			this.brackets++;
		}
		else if (symbol == ')' && this.brackets > 0) {
			this.brackets--;
		}
	}

	private boolean readDelimiterCommand() {
		if (!this.text.regionMatches(true, this.position, "delimiter ", 0, 10)) {
			return false;
		}
		int end = this.text.indexOf('\n', this.position);
		end = (end < 0) ? this.text.length() : end;
		String given = this.text.substring(this.position + 10, end).strip();
		if (given.isEmpty()) {
			throw new SqlSyntaxException(this.position, "'delimiter' needs the text that ends statements from here on");
		}
		this.delimiter = given;
		this.position = end;
		return true;
	}

	private void endStatement() {
		if (this.firstWord >= 0) {
			this.statements
				.add(new SqlStatementText(this.text.substring(this.firstWord, this.lastEnd), lineOf(this.firstWord)));
		}
		this.firstWord = -1;
		this.lastEnd = -1;
		this.body = newBody();
		this.brackets = 0;
	}

	private int lineOf(int offset) {
		for (; this.lineAt < offset; this.lineAt++) {
			if (this.text.charAt(this.lineAt) == '\n') {
				this.line++;
			}
		}
		return this.line;
	}

}
