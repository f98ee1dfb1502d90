package dev.migrator.conformance;

import java.nio.file.Path;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
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
	protected String routines() {
		return """
				-- migrator:upgrade
				create trigger shout after insert on books begin
				  update books set title = upper(title) where id = new.id; delete from books where title = '';
				end;
				insert into books (title, price) values ('loud', 2);
				-- migrator:downgrade
				delete from books where title = 'LOUD';
				drop trigger shout;
				""";
	}

}
