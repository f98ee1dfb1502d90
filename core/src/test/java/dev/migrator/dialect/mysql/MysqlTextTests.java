package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.revision.MigratorException;
import dev.migrator.script.SqlToken;
import dev.migrator.script.SqlTokenKind;
import dev.migrator.script.SqlTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MysqlTextTests {

	private static final FuzzTexts TEXTS = new FuzzTexts(
			List.of("(`a` > 1)", "((`a` <> _utf8mb4'x') and (`select` = _latin1'it\\'s'))", "lower(`a b`)",
					"json_valid(`doc`)", "(`a``b` in (_utf8mb4'(',_utf8mb4')'))"),
			List.of("(", ")", "'", "''", "`", "``", "\\", "\\'", "_utf8mb4", "_utf8mb4'", "`a`", "`select`", "`A`", "a",
					"1", " ", " and ", "\"", "_", "$", "`$1`"));

	private final MysqlText text = new MysqlText(new MysqlQuoting(Set.of("select")));

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			(`a` <> _utf8mb4'x')         | a <> 'x'
			((`select` = 1))             | `select` = 1
			(`a`) + (`b`)                | (a) + (b)
			(`it's_here` = _latin1'y')   | `it's_here` = 'y'
			(`a)b` = 1)                  | `a)b` = 1
			(`c` = '`a`')                | c = '`a`'
			""")
	void onlyWhatTheServerAddsIsTakenAway(String printed, String expected) {
		assertThat(this.text.expression(printed)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			(`gr\u00c3\u00b6\u00c3\u009fe` + 1) | `größe` + 1
			(`größe` <> \\'é\\')              | `größe` <> 'é'
			(`é` = \\'\u20ac\\')             | `é` = '€'
			""")
	void bytesThatWereTakenForLatin1AreUtf8(String printed, String expected) {
		assertThat(this.text.unescaped(printed)).isEqualTo(expected);
	}

	@Test
	void anyTextKeepsItsWords() {
		Fuzz.check(8000, TEXTS::next, (printed) -> {
			String read = this.text.expression(printed);
			String words = words(printed);
			if (words != null) {
				assertThat(words(read)).isEqualTo(words);
			}
			assertThat(this.text.unescaped(printed)).isNotNull();
		});
	}

	// Parentheses left out, names without back quotes, introducers left out.
	private static @Nullable String words(String sql) {
		try {
			List<SqlToken> tokens = SqlTokens.of("mysql", sql);
			if (IntStream.range(1, tokens.size()).anyMatch((at) -> isGlued(sql, tokens, at))) {
				return null;
			}
			return IntStream.range(0, tokens.size())
				.filter((at) -> !isIntroducer(sql, tokens, at))
				.mapToObj((at) -> piece(sql, tokens.get(at)))
				.filter((each) -> !each.isBlank() && !each.equals("(") && !each.equals(")"))
				.map((each) -> each.matches("`[a-z_][a-z0-9_]*`") ? each.substring(1, each.length() - 1) : each)
				.collect(Collectors.joining());
		}
		catch (MigratorException ex) {
			return null;
		}
	}

	// No server prints a name directly behind a word.
	private static boolean isGlued(String sql, List<SqlToken> tokens, int at) {
		return isName(sql, tokens.get(at - 1)) && isName(sql, tokens.get(at));
	}

	private static boolean isName(String sql, SqlToken token) {
		return token.kind() == SqlTokenKind.WORD || piece(sql, token).startsWith("`") || piece(sql, token).equals("$");
	}

	private static boolean isIntroducer(String sql, List<SqlToken> tokens, int at) {
		return tokens.get(at).kind() == SqlTokenKind.WORD && piece(sql, tokens.get(at)).matches("_[a-z0-9]+")
				&& at + 1 < tokens.size() && piece(sql, tokens.get(at + 1)).startsWith("'");
	}

	private static String piece(String sql, SqlToken token) {
		return sql.substring(token.start(), token.end());
	}

}
