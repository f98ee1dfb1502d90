package dev.migrator.template;

import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNamePatternTests {

	private static final ZonedDateTime TIME = ZonedDateTime.parse("2026-03-07T08:09:05+01:00");

	@Test
	void wordsStandInBraces() {
		assertThat(path("{year}/{month}/{day}_{rev}_{slug}")).isEqualTo("2026/03/07_3f2a9c1d7b54_add_bio");
		assertThat(path("{epoch}{hour}{minute}{second}_{rev}")).isEqualTo("1772867345080905_3f2a9c1d7b54");
	}

	@Test
	void patternsOfAlembicAreTaken() {
		assertThat(path("%(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute).2d-%(rev)s_%(slug)s"))
			.isEqualTo("2026_03_07_0809-3f2a9c1d7b54_add_bio");
	}

	@Test
	void anEmptySlugLeavesNoUnderscore() {
		Slug none = Slug.of("", 40);

		assertThat(new FileNamePattern("{rev}_{slug}").path("ab_", none, TIME)).isEqualTo("ab_");
		assertThat(new FileNamePattern("%(rev)s_%(slug)s").path("ab12", none, TIME)).isEqualTo("ab12");
	}

	@Test
	void unknownWordsAreRefused() {
		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> new FileNamePattern("{rev}_{message}"))
			.withMessage("The file-name pattern '{rev}_{message}' has the word 'message'; known are rev, slug, epoch,"
					+ " year, month, day, hour, minute, second");
	}

	@Test
	void theNameOfTheFileHasTheIdentifier() {
		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> new FileNamePattern("{rev}/{slug}"))
			.withMessage("The file-name pattern '{rev}/{slug}' does not have the identifier as a word in the name"
					+ " of the file; write for example '{rev}_{slug}'");
	}

	private static String path(String pattern) {
		return new FileNamePattern(pattern).path("3f2a9c1d7b54", Slug.of("add bio", 40), TIME);
	}

}
