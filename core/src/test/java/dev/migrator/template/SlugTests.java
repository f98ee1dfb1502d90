package dev.migrator.template;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@Test
	void wordsAreJoinedInLowerCase() {
		assertThat(Slug.of("Add BIO, to users!", 40).underscored()).isEqualTo("add_bio_to_users");
		assertThat(Slug.of("Add BIO, to users!", 40).camelCase()).isEqualTo("AddBioToUsers");
	}

	@Test
	void accentsAreTakenOff() {
		assertThat(Slug.of("Größe der Übung", 40).underscored()).isEqualTo("grosse_der_ubung");
		assertThat(Slug.of("café", 40).underscored()).isEqualTo("cafe");
	}

	@Test
	void lettersThatAreNotLatinAreLeftOut() {
		assertThat(Slug.of("добавить", 40).isEmpty()).isTrue();
		assertThat(Slug.of("добавить users", 40).underscored()).isEqualTo("users");
	}

	@Test
	void wholeWordsAreDroppedAtTheLimit() {
		assertThat(Slug.of("add bio to users", 10).underscored()).isEqualTo("add_bio_to");
		assertThat(Slug.of("add bio to users", 9).underscored()).isEqualTo("add_bio");
		assertThat(Slug.of("internationalization", 5).underscored()).isEqualTo("inter");
	}

	@Test
	void pathsAreNotLeft() {
		assertThat(Slug.of("../../etc/passwd", 40).underscored()).isEqualTo("etc_passwd");
	}

}
