package dev.migrator.dialect.sqlite;

import dev.migrator.dialect.sqlite.DefinitionPart.Kind;
import dev.migrator.schema.IndexPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DefinitionParserTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			default 'x'not null         | 'x'
			default X'00'not null       | X'00'
			default -1.5e-3 not null    | -1.5e-3
			default .5 not null         | .5
			default 1. not null         | 1.
			default - 1 not null        | - 1
			default "x"not null         | "x"
			default 1 not null default 2| 2
			""")
	void aDefaultEndsWhereTheNextClauseBegins(String clauses, String value) {
		ColumnDefinition column = TableDefinition.parse("create table t (a text " + clauses + ", b text)")
			.columns()
			.get(0);

		assertThat(column.part(Kind.DEFAULT).orElseThrow().value()).isEqualTo(value);
		assertThat(column.isNotNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table t (a default", "create table t (a default -", "create table t (a",
			"create table", "create table t (a, b, foreign key (a, b) references u (c))" })
	void aTableThatSqliteDoesNotTakeIsRefused(String sql) {
		assertThatExceptionOfType(UnreadableDefinitionException.class).isThrownBy(() -> TableDefinition.parse(sql));
	}

	@Test
	void aColumnMayHaveTheNameOfADirection() {
		assertThat(new IndexParser("create index i on t (desc desc, asc)").index().parts())
			.containsExactly(IndexPart.column("desc").desc(), IndexPart.column("asc"));
	}

	@Test
	void anIndexWithoutEndIsRefused() {
		assertThatExceptionOfType(UnreadableDefinitionException.class)
			.isThrownBy(() -> new IndexParser("create index i on t (a").index())
			.withMessage("The catalog of SQLite holds a definition that cannot be read: a parenthesis has no end; the "
					+ "definition is: create index i on t (a");
	}

}
