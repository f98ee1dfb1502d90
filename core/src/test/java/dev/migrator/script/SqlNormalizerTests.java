package dev.migrator.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlNormalizerTests {

	private static final String STATEMENT = "create table t (id int, name varchar(10) default 'A  b')";

	private final SqlNormalizer normalizer = new SqlNormalizer("postgresql");

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE T (\r\n  ID INT,\r\n  NAME VARCHAR(10) DEFAULT 'A  b'\r\n)",
			"create /* the */ table t(id int, -- key\n name varchar ( 10 ) default 'A  b')",
			"  create\ttable t ( id int,name varchar(10) default 'A  b' ) " })
	void sameMeaningIsTheSameText(String other) {
		assertThat(this.normalizer.normalize(other)).isEqualTo(this.normalizer.normalize(STATEMENT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table t (id int, name varchar(11) default 'A  b')",
			"create table t (id int, name varchar(10) default 'A b')",
			"create table t (id int, name varchar(10) default 'a  b')",
			"create table \"T\" (id int, name varchar(10) default 'A  b')" })
	void otherMeaningIsOtherText(String other) {
		assertThat(this.normalizer.normalize(other)).isNotEqualTo(this.normalizer.normalize(STATEMENT));
	}

	@Test
	void bodiesKeepTheirWhiteSpaceButNotTheirLineEnds() {
		assertThat(this.normalizer.normalize("do $$ a\r\n b $$")).isEqualTo("do $$ a\n b $$");
		assertThat(this.normalizer.normalize("do $$ a b $$")).isNotEqualTo(this.normalizer.normalize("do $$ a  b $$"));
	}

	@Test
	void operatorsDoNotGrowTogether() {
		assertThat(this.normalizer.normalize("select 1 - -1")).isNotEqualTo(this.normalizer.normalize("select 1 --1"));
	}

}
