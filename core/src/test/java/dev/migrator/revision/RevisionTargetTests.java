package dev.migrator.revision;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionTargetTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "3f2a,-,3f2a,-", "head,-,head,-", "shop@head,shop,head,-", "shop@head-2,shop,head,-2",
					"3f2a+1,-,3f2a,1", "+3,-,-,3", "-1,-,-,-1", "shop@+2,shop,-,2", "shop@-2,shop,-,-2",
					"base+0,-,base,0", "1.0_a,-,1.0_a,-", "a+99999999999,-,a,1000000000" })
	void partsAreReadFromText(String text, String branch, String symbol, Integer offset) {
		assertThat(RevisionTarget.parse(text)).isEqualTo(new RevisionTarget(text, branch, symbol, offset));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
			value = { "''|1|it is empty", "the newest one|4|unexpected a blank (u+0020)",
					" head|1|unexpected a blank (u+0020)", "a@b@c|4|unexpected '@'",
					"@head|1|nothing stands before '@'", "shop@|6|nothing follows '@'", "a-b|2|unexpected '-'",
					"a+|2|unexpected '+'", "a+1+2|2|unexpected '+'", "a:b|2|unexpected ':'", "a,b|2|unexpected ','",
					"sh-op@head|3|unexpected '-'", "sh-1@head|3|unexpected '-'" })
	void nonsenseIsRefusedWithItsPlace(String text, int place, String reason) {
		assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> RevisionTarget.parse(text))
			.withMessage("'" + text + "' is not a revision target: " + reason + " at position " + place
					+ ". Expected [label@][revision, prefix, label, head, heads or base][+N or -N]")
			.satisfies((ex) -> assertThat(ex.position()).isEqualTo(place - 1))
			.satisfies((ex) -> assertThat(ex.target()).isEqualTo(text));
	}

	@Test
	void aLineEndBehindAnOffsetIsNonsense() {
		assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> RevisionTarget.parse("head-1\n"));
	}

	@Test
	void aTargetNeedsSymbolOrOffset() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new RevisionTarget("shop@", "shop", null, null));
	}

	@Test
	void endsOfARangeMayBeLeftOutAndHaveBlanksAround() {
		assertThat(RevisionRange.parse(" a : b ")).isEqualTo(new RevisionRange(target("a"), target("b")));
		assertThat(RevisionRange.parse("a:")).isEqualTo(new RevisionRange(target("a"), null));
		assertThat(RevisionRange.parse(":-1")).isEqualTo(new RevisionRange(null, target("-1")));
		assertThat(RevisionRange.parse(":")).isEqualTo(RevisionRange.ALL).hasToString(":");
	}

	@Test
	void aRangeHasExactlyOneColon() {
		for (String text : List.of("a", "a:b:c")) {
			assertThatExceptionOfType(TargetSyntaxException.class).isThrownBy(() -> RevisionRange.parse(text))
				.withMessageContaining("':'");
		}
	}

	private static RevisionTarget target(String text) {
		return RevisionTarget.parse(text);
	}

}
