package dev.migrator.dialect;

import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LockNotesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					alter table users add column bio text                | users        | ACCESS EXCLUSIVE       | READS_AND_WRITES
					ALTER TABLE ONLY "My Users" drop column x            | "My Users"   | ACCESS EXCLUSIVE       | READS_AND_WRITES
					alter table a validate constraint c                  | a            | SHARE UPDATE EXCLUSIVE | DEFINITIONS
					create index ix on shop.orders (id)                  | shop.orders  | SHARE                  | WRITES
					create unique index concurrently if not exists x on o (id) | o      | SHARE UPDATE EXCLUSIVE | DEFINITIONS
					drop index concurrently ix                           | ix           | SHARE UPDATE EXCLUSIVE | DEFINITIONS
					comment on column a.b is 'x'                         | a            | SHARE UPDATE EXCLUSIVE | DEFINITIONS
					insert into a (id) values (1)                        | a            | ROW EXCLUSIVE          | DEFINITIONS
					update a set b = 1                                   | a            | ROW EXCLUSIVE          | DEFINITIONS
					drop table if exists a                               | a            | ACCESS EXCLUSIVE       | READS_AND_WRITES
					""")
	void postgresqlLocksAsItsManualSays(String sql, String object, String lock, Blocked blocks) {
		assertThat(new PostgresqlDialectFactory().create().lockNotes().of(sql))
			.containsExactly(new TableLock(object, lock, blocks));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			alter table a add constraint f foreign key (b) references c (id) | a
			create table b (id int references c)                             |
			""")
	void postgresqlLocksWhatAForeignKeyRefersTo(String sql, String altered) {
		TableLock referred = new TableLock("c", "SHARE ROW EXCLUSIVE", Blocked.WRITES);

		assertThat(new PostgresqlDialectFactory().create().lockNotes().of(sql)).endsWith(referred)
			.hasSize((altered != null) ? 2 : 1)
			.allSatisfy((each) -> assertThat(each.lock()).isEqualTo("SHARE ROW EXCLUSIVE"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					alter table a add column b int                               | NONE (INSTANT or INPLACE)       | DEFINITIONS
					alter table a modify column b bigint                         | SHARED (COPY) if the type changes | WRITES
					alter table a add constraint f foreign key (b) references a (c) | SHARED (COPY)                | WRITES
					create index ix on a (b)                                     | NONE (INPLACE)                  | DEFINITIONS
					truncate table a                                             | EXCLUSIVE                       | READS_AND_WRITES
					""")
	void mysqlLocksAsItsManualSays(String sql, String lock, Blocked blocks) {
		assertThat(new MysqlDialectFactory().create().lockNotes().of(sql))
			.containsExactly(new TableLock("a", lock, blocks));
	}

	@ParameterizedTest
	@CsvSource({ "select 1, 0", "pragma foreign_keys = off, 0", "create table a (id int), 1", "'delete from a', 1" })
	void sqliteLocksTheDatabaseToWrite(String sql, int locks) {
		assertThat(new SqliteDialectFactory().create().lockNotes().of(sql)).hasSize(locks);
	}

}
