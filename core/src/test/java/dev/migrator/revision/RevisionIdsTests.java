package dev.migrator.revision;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionIdsTests {

	@Test
	void randomIdsAreTwelveLowerCaseHexadecimalDigits() {
		RandomGenerator random = new SecureRandom();
		for (int count = 0; count < 1000; count++) {
			assertThat(RevisionIds.random(random)).matches("[0-9a-f]{12}");
		}
		assertThat(RevisionIds.random(new Random(1))).isEqualTo(RevisionIds.random(new Random(1)))
			.isNotEqualTo(RevisionIds.random(new Random(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3f2a9c1d7b54", "1.0", "add_bio", "ünïcode", "heads2" })
	void freeTextIsLegal(String id) {
		assertThat(RevisionIds.requireLegal(id)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a@b", "a-b", "a+b", "a:b", "a,b", "a b", "a\tb", "a\u00a0b", "a\u0000b", "head",
			"heads", "base", "current" })
	void charactersAndWordsOfTheTargetGrammarAreIllegal(String id) {
		assertThatExceptionOfType(IllegalRevisionIdException.class).isThrownBy(() -> RevisionIds.requireLegal(id))
			.satisfies((ex) -> assertThat(ex.id()).isEqualTo(id));
	}

	@Test
	void anIdFitsItsColumn() {
		assertThat(RevisionIds.requireLegal("x".repeat(64))).hasSize(64);
		assertThatExceptionOfType(IllegalRevisionIdException.class)
			.isThrownBy(() -> RevisionIds.requireLegal("x".repeat(65)))
			.withMessage("The revision identifier '" + "x".repeat(65) + "' has 65 characters, at most 64 are allowed");
	}

	@Test
	void theMessageNamesTheCharacter() {
		assertThatExceptionOfType(IllegalRevisionIdException.class).isThrownBy(() -> RevisionIds.requireLegal("a-b"))
			.withMessage("The revision identifier 'a-b' contains '-'; blanks and the characters"
					+ " '@', '-', '+', ':' and ',' are not allowed");
	}

}
