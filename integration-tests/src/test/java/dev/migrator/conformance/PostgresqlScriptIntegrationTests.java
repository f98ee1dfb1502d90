package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.integration.ClientProgram;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(PostgresqlServer.class)
class PostgresqlScriptIntegrationTests extends ScriptSuite {

	private PostgresqlServer.Server server;

	@BeforeAll
	void start(PostgresqlServer.Server started) {
		this.server = started;
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

	@Override
	protected DialectFactory factory() {
		return new PostgresqlDialectFactory();
	}

	@Override
	protected ClientProgram client(DataSource database) throws SQLException {
		PGSimpleDataSource source = database.unwrap(PGSimpleDataSource.class);
		return new ClientProgram(
				List.of(ClientProgram.find("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h",
						source.getServerNames()[0], "-p", String.valueOf(source.getPortNumbers()[0]), "-U",
						String.valueOf(source.getUser()), String.valueOf(source.getDatabaseName())),
				Map.of("PGPASSWORD", String.valueOf(source.getPassword()), "PGCLIENTENCODING", "UTF8"));
	}

	@Override
	protected String routines() {
		return """
				-- migrator:upgrade
				create function shout() returns trigger language plpgsql as $body$
				begin
				  new.title := upper(new.title); return new;
				end $body$;
				create trigger shout before insert on books for each row execute function shout();
				insert into books (title, price) values ('loud', 2);
				create schema elsewhere;
				select set_config('search_path', 'elsewhere', false);
				-- migrator:upgrade postgresql no-transaction
				create index concurrently ix_books_loud on public.books (title);
				-- migrator:downgrade
				drop schema elsewhere;
				drop index ix_books_loud;
				delete from books where title = 'LOUD';
				drop trigger shout on books;
				drop function shout();
				""";
	}

}
