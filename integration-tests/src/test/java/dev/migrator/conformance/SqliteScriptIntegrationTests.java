package dev.migrator.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.integration.ClientProgram;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteScriptIntegrationTests extends ScriptSuite {

	@TempDir
	private static Path databases;

	@Override
	protected DataSource newDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite:" + databases.resolve(UUID.randomUUID() + ".db"));
		return dataSource;
	}

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory();
	}

	@Override
	protected ClientProgram client(DataSource database) throws Exception {
		String url = database.unwrap(SQLiteDataSource.class).getUrl();
		return new ClientProgram(
				List.of(ClientProgram.find("sqlite3"), "-bail", url.substring("jdbc:sqlite:".length())), Map.of());
	}

	@Override
	protected String clientVersion(DataSource database) throws Exception {
		return new ClientProgram(List.of(ClientProgram.find("sqlite3"), ":memory:"), Map.of())
			.run("select sqlite_version();")
			.strip();
	}

	@Override
	protected String routines() {
		return """
				-- migrator:upgrade
				create table loud (id integer primary key, word text);
				create trigger shout after insert on loud begin
				  update loud set word = upper(word) where id = new.id; delete from loud where word = '';
				end;
				insert into loud (word) values ('low'), ('');
				-- migrator:downgrade
				drop table loud;
				""";
	}

}
