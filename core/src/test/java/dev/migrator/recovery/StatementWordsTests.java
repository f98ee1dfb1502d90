package dev.migrator.recovery;

import java.util.List;

import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementWordsTests {

	@Test
	void namesAreReadInTheQuotesOfAllDatabases() {
		assertThat(words("a").name()).isEqualTo(QualifiedName.of("a"));
		assertThat(words("\"A\"\"b\"", ".", "`c``d`").name()).isEqualTo(new QualifiedName("A\"b", "c`d"));
		assertThat(words("[a b]", "(").name()).isEqualTo(QualifiedName.of("a b"));
	}

	@Test
	void bracketsAndEndsAreNoNames() {
		assertThat(words("(").name()).isNull();
		assertThat(words("a", ".").name()).isNull();
		assertThat(words().name()).isNull();
	}

	@Test
	void wordsAreSkippedOnlyTogether() {
		StatementWords words = words("if", "not", "there");

		assertThat(words.skip("if", "not", "exists")).isFalse();
		assertThat(words.skip("if", "not")).isTrue();
		assertThat(words.skip("there", "is")).isFalse();
		assertThat(words.name()).isEqualTo(QualifiedName.of("there"));
	}

	private static StatementWords words(String... words) {
		return new StatementWords(List.of(words));
	}

}
