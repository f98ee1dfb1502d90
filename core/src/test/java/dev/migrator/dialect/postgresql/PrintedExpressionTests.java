package dev.migrator.dialect.postgresql;

import java.util.List;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedExpressionTests {

	private static final FuzzTexts TEXTS = new FuzzTexts(
			List.of("'x'::text", "('a''b'::character varying)::text", "NULL::integer", "'-1'::integer",
					"E'a\\\\b'::text", "((a > 1) AND (b < 2))", "nextval('s'::regclass)", "(\"a(b\" = 'c)'::text)"),
			List.of("(", ")", "'", "''", "\"", "::", "text", "integer", "NULL", "E'", "1", "-", " ", "\\", "a"));

	@Test
	void longDefaultsLoseTheirCastToo() {
		String literal = "'" + "x''".repeat(50_000) + "'";

		assertThat(PrintedExpression.of(literal + "::text").asDefault(ColumnTypes.text(), "text"))
			.isEqualTo(new ColumnDefault(literal));
	}

	@Test
	void manyParenthesesAreTakenAway() {
		assertThat(PrintedExpression.of("(".repeat(3000) + "1" + ")".repeat(3000)).withoutParentheses().text())
			.isEqualTo("1");
	}

	@Test
	void parenthesesAreTakenAwayInPairsFromAnyText() {
		Fuzz.check(5000, TEXTS::next, (text) -> {
			String inner = PrintedExpression.of(text).withoutParentheses().text();

			int pairs = (text.length() - inner.length()) / 2;
			assertThat("(".repeat(pairs) + inner + ")".repeat(pairs)).isEqualTo(text);
			assertThat(PrintedExpression.of(inner).withoutParentheses().text()).isEqualTo(inner);
		});
	}

	@Test
	void aDefaultIsTheTextOrItsBeginning() {
		Fuzz.check(5000, (random) -> TEXTS.next(random).strip() + "::text", (text) -> {
			ColumnDefault asText = PrintedExpression.of(text).asDefault(ColumnTypes.text(), "text");
			if (asText != null) {
				assertThat(text).isIn(asText.expression(), asText.expression() + "::text");
			}
			else {
				assertThat(text).startsWith("NULL::");
			}
			ColumnDefault asNumber = PrintedExpression.of(text).asDefault(ColumnTypes.integer(), "integer");
			assertThat(asNumber == null).isEqualTo(asText == null);
		});
	}

}
