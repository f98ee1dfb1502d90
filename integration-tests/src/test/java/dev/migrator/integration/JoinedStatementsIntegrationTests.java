package dev.migrator.integration;

import java.nio.file.Path;
import java.util.List;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.runner.TransactionMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(PostgresqlServer.class)
class JoinedStatementsIntegrationTests {

	private static final String SEVERAL = """
			-- migrator:upgrade
			create table a (id int primary key, note text); -- the first
			create index ix_a on a (note) -- no semicolon in here ;
			;
			insert into a values (1, 'a;b'), (2, 'who?');
			create function twice(n int) returns int language sql as $$ select n * 2; $$;
			update a set note = 'it''s; here' where id = 2;
			-- migrator:downgrade
			drop function twice;
			drop table a;
			""";

	@TempDir
	private Path folder;

	private RevisionFolder revisions;

	private PGSimpleDataSource dataSource;

	private JdbcClient jdbc;

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server server) throws Exception {
		this.revisions = new RevisionFolder(this.folder);
		this.dataSource = server.newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
	}

	@Test
	void statementsOfARevisionGoInOneMessageBothWays() throws Exception {
		this.revisions.write("aaa", "", SEVERAL);
		StatementCounter counter = new StatementCounter(this.dataSource);
		Migrator migrator = Migrator.builder().dataSource(counter).locations(this.revisions.location()).build();

		migrator.upgrade();

		assertThat(sent(counter, "create table a ")).hasSize(1)
			.first()
			.asString()
			.contains("create index ix_a", "insert into a", "create function twice", "update a");
		assertThat(this.jdbc.sql("select note from a order by id").query(String.class).list()).containsExactly("a;b",
				"it's; here");
		assertThat(this.jdbc.sql("select twice(4)").query(Integer.class).single()).isEqualTo(8);
		migrator.downgrade("base");
		assertThat(sent(counter, "drop function twice")).containsExactly("drop function twice\n;\ndrop table a");
	}

	@Test
	void failingStatementIsNamedWithItsPlace() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade
				create table a (id int primary key);
				insert into a values (1);
				insert into a values (1);
				create table b (id int);
				""");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.satisfies((error) -> {
				assertThat(error.statement().text()).isEqualTo("insert into a values (1)");
				assertThat(error.statement().number()).isEqualTo(3);
				assertThat(error.statement().sqlState()).isEqualTo("23505");
				assertThat(error.statement().source()).endsWith("aaa_x.sql:8");
				assertThat(error.getMessage()).contains("Everything of it was rolled back");
			});
		assertThat(tables()).doesNotContain("a", "b");
		assertThat(migrator().current()).isEmpty();
	}

	@Test
	void statementThatAnswersIsSentByItself() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade
				create sequence s;
				select setval('s', 41);
				create table a (id int default nextval('s'));
				""");

		migrator().upgrade();

		assertThat(this.jdbc.sql("select nextval('s')").query(Integer.class).single()).isEqualTo(42);
	}

	@Test
	void whatCannotBeRolledBackAloneIsSentOneByOne() throws Exception {
		this.revisions.write("aaa", "", SEVERAL);
		StatementCounter counter = new StatementCounter(this.dataSource);

		Migrator.builder()
			.dataSource(counter)
			.locations(this.revisions.location())
			.transactionMode(TransactionMode.ALL)
			.build()
			.upgrade();

		assertThat(sent(counter, "create table a ")).hasSize(1).first().asString().doesNotContain("create index");
	}

	private static List<String> sent(StatementCounter counter, String prefix) {
		return counter.statements().stream().filter((sql) -> sql.startsWith(prefix)).toList();
	}

	private List<String> tables() {
		return this.jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.list();
	}

	private Migrator migrator() {
		return Migrator.builder().dataSource(this.dataSource).locations(this.revisions.location()).build();
	}

}
