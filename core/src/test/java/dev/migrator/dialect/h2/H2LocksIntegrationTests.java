package dev.migrator.dialect.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import dev.migrator.dialect.Blocked;
import dev.migrator.dialect.TableLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class H2LocksIntegrationTests {

	private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10";

	/** What waits for somebody who writes has an exclusive lock. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			create unique index ix on users (age)                         | true
			alter table users add constraint c check (age > 0)            | true
			alter table users add column bio varchar                      | true
			alter table if exists users drop column age                   | true
			alter table users alter column age set default 3              | true
			alter table users alter column age set not null               | true
			alter table users alter column age set data type bigint       | true
			truncate table users                                          | true
			drop table users                                              | true
			alter table users alter column age rename to years            | false
			alter table users rename to people                            | false
			comment on column users.age is 'x'                            | false
			drop index ix_users_age                                       | false
			create table orders (id int references users)                 | false
			""")
	void notesSayWhatTheDatabaseDoes(String definition, boolean exclusive) throws SQLException {
		try (Connection writing = connect(); Connection defining = connect()) {
			execute(writing, "create table users (id int primary key, age int)");
			execute(writing, "create index ix_users_age on users (age)");
			writing.setAutoCommit(false);
			execute(writing, "insert into users values (1, 1)");

			assertThat(waits(defining, definition)).isEqualTo(exclusive);
			assertThat(new H2DialectFactory().create().lockNotes().of(definition)).isEqualTo(
					exclusive ? List.of(new TableLock("users", "exclusive", Blocked.READS_AND_WRITES)) : List.of());
		}
	}

	@ParameterizedTest
	@CsvSource({ "insert into users values (1)", "update users set age = 1", "delete from users" })
	void changesOfRowsLetOthersReadAndWrite(String sql) {
		assertThat(new H2DialectFactory().create().lockNotes().of(sql))
			.containsExactly(new TableLock("users", "shared, and the rows", Blocked.DEFINITIONS));
	}

	private static boolean waits(Connection connection, String sql) throws SQLException {
		try {
			execute(connection, sql);
			return false;
		}
		catch (SQLException ex) {
			assertThat(ex.getMessage()).startsWith("Timeout trying to lock table");
			return true;
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url);
	}

}
