package dev.migrator.template;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateTextTests {

	@Test
	void wordsAreReplacedAsTheyAre() {
		assertThat(fill("-- ${a}: ${b}", Map.of("a", "x", "b", "$1 \\ ${a}"))).isEqualTo("-- x: $1 \\ ${a}\n");
	}

	@Test
	void aLineWithEmptyWordsOnlyIsLeftOut() {
		assertThat(fill("one\n-- labels: ${a}\n\ntwo ${a}${b}", Map.of("a", "", "b", "c"))).isEqualTo("one\n\ntwo c\n");
	}

	@Test
	void severalLinesAreIndented() {
		assertThat(fill("{\n    ${a}\n}", Map.of("a", "one\n\n  two"))).isEqualTo("{\n    one\n\n      two\n}\n");
	}

	@Test
	void aBackslashMakesAWordPlain() {
		assertThat(fill("\\${a} ${a}", Map.of("a", "x"))).isEqualTo("${a} x\n");
	}

	@Test
	void unknownWordsAreNamed() {
		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> fill("${c}", Map.of("b", "", "a", "")))
			.withMessage("The template file.template has the word 'c'; known are a, b");
	}

	private static String fill(String text, Map<String, String> values) {
		return new TemplateText("file.template", text).fill(values);
	}

}
