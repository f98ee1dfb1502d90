package dev.migrator.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a > 0 and b > 0        | a     | c     | c > 0 and b > 0
			A > 'a' and a(1) > 0   | a     | c     | c > 'a' and a(1) > 0
			"A" > 0                | a     | c     | c > 0
			"A" > 0                | a     | c d   | "c d" > 0
			"A" > 0                | A     | c     | "c" > 0
			"a""b" > 'it''s a'     | a"b   | c     | "c" > 'it''s a'
			a > 0                  | a     | c"d   | "c""d" > 0
			`a` > 0                | a     | c`d   | `c``d` > 0
			[a] > 0                | a     | c     | [c] > 0
			U&"gr\\00f6\\00dfe" > 0 | größe | c     | "c" > 0
			U&"\\+0000f6\\\\" > 0    | ö\\    | c     | "c" > 0
			a > 0                  | a     | größe | größe > 0
			""")
	void aRenamedColumnIsFoundInAnyQuotes(String expression, String column, String newName, String renamed) {
		assertThat(ExpressionText.mentions(expression, column)).isTrue();
		assertThat(ExpressionText.rename(expression, column, newName)).isEqualTo(renamed);
	}

	@Test
	void longStringsTakeNoStack() {
		String text = "a <> '" + "x''".repeat(50_000) + "'";

		assertThat(ExpressionText.rename(text, "a", "b")).isEqualTo("b" + text.substring(1));
	}

}
