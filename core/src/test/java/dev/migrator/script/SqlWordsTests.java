package dev.migrator.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlWordsTests {

	@Test
	void wordsAreInLowerCaseAndQuotedTextStays() {
		assertThat(new SqlWords("postgresql").first("/* x */ Create  TABLE\n\"Users\" (id int) -- end", 100))
			.containsExactly("create", "table", "\"Users\"", "(", "id", "int", ")");
	}

	@Test
	void notMoreWordsAreReadThanWanted() {
		assertThat(new SqlWords("mysql").first("alter table `a` 'no end", 3)).containsExactly("alter", "table", "`a`");
	}

	@Test
	void malformedTextIsReadAsFarAsPossible() {
		assertThat(new SqlWords("h2").first("select 'no end", 100)).containsExactly("select");
	}

}
