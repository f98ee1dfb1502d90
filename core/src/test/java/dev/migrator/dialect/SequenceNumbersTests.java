package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SequenceNumbersTests {

	private static final QualifiedName NAME = QualifiedName.of("s");

	@ParameterizedTest
	@CsvSource({ "tinyint,127", "smallint,32767", "INTEGER,2147483647", "bigint,9223372036854775807" })
	void ascendingDefaultsAreAbsent(String type, long max) {
		Sequence sequence = new SequenceNumbers(1, 1, 1, max).sequence(NAME, type, null, false);

		assertThat(sequence).isEqualTo(Sequence.of("s"));
	}

	@ParameterizedTest
	@CsvSource({ "tinyint,-128", "smallint,-32768", "integer,-2147483648", "BIGINT,-9223372036854775808" })
	void descendingDefaultsAreAbsent(String type, long min) {
		Sequence sequence = new SequenceNumbers(-1, -1, min, -1).sequence(NAME, type, null, false);

		assertThat(sequence).isEqualTo(new Sequence(NAME, null, -1L, null, null, null, false));
	}

	@Test
	void otherNumbersAreKept() {
		Sequence sequence = new SequenceNumbers(10, 5, 3, 900).sequence(NAME, "bigint", 7L, true);

		assertThat(sequence).isEqualTo(new Sequence(NAME, 10L, 5L, 3L, 900L, 7L, true));
	}

	@Test
	void startAtTheMinimumIsAbsent() {
		Sequence sequence = new SequenceNumbers(3, 1, 3, 900).sequence(NAME, "bigint", null, false);

		assertThat(sequence).isEqualTo(new Sequence(NAME, null, null, 3L, 900L, null, false));
	}

}
