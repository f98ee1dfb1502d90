package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.fuzz.SqlCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for tokens, statements and normal forms of any text. */
class SqlSplitterFuzzTests {

	private static final List<String> PIECES = List.of("select 1", ";", "'", "''", "\"", "`", "$$", "$a$", "$é$", "--",
			"\n", "/*", "*/", "/*!", "/*M!", "\\", "\\'", "create trigger t", "create or replace function f", "begin",
			"end", "case", "end if", "end case", "delimiter //", "delimiter ;", "delimiter", "//", "[", "]", "]]", "#",
			"E'", "N'", "q'[", "]'", "nq'", "q'!", "!'", "\n/\n", "/\r\n", "\nGO\n", "go --", "GO 2", "declare",
			"begin not atomic", "with function", "x", "1", " ", "\t", "\uFEFF", "\u00A0", "\u2028", "(", ")", ",", "$1",
			"a$b", "\r\n", "\r", "é", "İ", "\uD83D\uDE00", "\uD83D", "\u0000", "/", "-", "*", "//\n", "--\n", "+", "!");

	private static final int INPUTS = 4000;

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite", "sqlserver", "oracle", "hsqldb" })
	void tokensJoinedAreTheText(String dialect) {
		Fuzz.check(INPUTS, texts()::next, (text) -> {
			int position = 0;
			for (SqlToken token : tokens(text, dialect)) {
				assertThat(token.start()).isEqualTo(position);
				assertThat(token.end()).isGreaterThan(position);
				position = token.end();
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite", "sqlserver", "oracle", "hsqldb" })
	void betweenStatementsAreOnlySpaceCommentsAndDelimiters(String dialect) {
		Fuzz.check(INPUTS, texts()::next, (text) -> {
			SplitWalk walk = new SplitWalk(text, SqlSyntax.of(dialect));
			statements(text, dialect).ifPresent((statements) -> {
				statements.forEach(walk::over);
				walk.toEnd();
			});
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite", "sqlserver", "oracle", "hsqldb" })
	void aStatementSplitAgainIsItself(String dialect) {
		Fuzz.check(INPUTS, texts()::next, (text) -> {
			if (text.toLowerCase(Locale.ROOT).contains("delimiter")) {
				return;
			}
			for (SqlStatementText statement : statements(text, dialect).orElse(List.of())) {
				// Without a line GO a batch is taken for statements, and what other text
				// or a comment stood beside is no separator.
				String again = "; " + statement.text() + (dialect.equals("sqlserver") ? "\nGO" : "");
				if (again.matches("(?is).*\\n\\s*(/|go)(\\nGO)?")) {
					continue;
				}
				assertThat(SqlSplitter.split(again, SqlSyntax.of(dialect), 7))
					.containsExactly(new SqlStatementText(statement.text(), 7));
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite", "sqlserver", "oracle", "hsqldb" })
	void theNormalFormHasTheSameWordsAndIsNormal(String dialect) {
		SqlNormalizer normalizer = new SqlNormalizer(dialect);
		FuzzTexts texts = texts();
		// "\r\r\n" loses one line end after the other.
		Fuzz.check(INPUTS, (random) -> texts.next(random).replaceAll("\r+\n", "\r\n"), (text) -> {
			String normal = normalizer.normalize(text);

			// Many minus signs may look like a comment then; the form is never read
			// again.
			if (normal.contains("-- ")) {
				return;
			}
			assertThat(normalizer.normalize(normal)).isEqualTo(normal);
			try {
				assertThat(words(normal, dialect)).isEqualTo(words(text, dialect));
			}
			catch (SqlSyntaxException ex) {
				assertThat(normal).isEqualTo(text.strip());
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite" })
	void goldenSqlIsSplitEntirely(String dialect) {
		assertThat(SqlCorpus.golden(dialect)).isNotEmpty()
			.allSatisfy((text) -> assertThat(SqlSplitter.split(text, SqlSyntax.of(dialect), 1)).isNotNull());
	}

	private static FuzzTexts texts() {
		return new FuzzTexts(SqlCorpus.all(), PIECES);
	}

	private static Optional<List<SqlStatementText>> statements(String text, String dialect) {
		try {
			return Optional.of(SqlSplitter.split(text, SqlSyntax.of(dialect), 1));
		}
		catch (ScriptLineException ex) {
			assertThat(ex.line()).isBetween(1, 1 + (int) text.chars().filter((each) -> each == '\n').count());
			return Optional.empty();
		}
	}

	private static List<SqlToken> tokens(String text, String dialect) {
		SqlLexer lexer = new SqlLexer(text, SqlSyntax.of(dialect));
		List<SqlToken> tokens = new ArrayList<>();
		try {
			for (int position = 0; position < text.length();) {
				SqlToken token = lexer.at(position);
				tokens.add(token);
				position = token.end();
			}
			assertThat(SqlTokens.of(dialect, text)).isEqualTo(tokens);
		}
		catch (SqlSyntaxException ex) {
			assertThat(ex.offset()).isBetween(0, text.length() - 1);
		}
		return tokens;
	}

	private static List<String> words(String text, String dialect) {
		return SqlTokens.of(dialect, text)
			.stream()
			.filter((each) -> each.kind() != SqlTokenKind.SPACE && each.kind() != SqlTokenKind.COMMENT)
			.map((each) -> {
				String piece = text.substring(each.start(), each.end());
				return (each.kind() == SqlTokenKind.WORD) ? piece.toLowerCase(Locale.ROOT)
						: piece.replace("\r\n", "\n");
			})
			.toList();
	}

}
