package dev.migrator.conformance;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;

/** What MySQL and MariaDB share. */
abstract class MysqlFamilyScripts extends ScriptSuite {

	private MysqlFamilyServer server;

	@BeforeAll
	void start(MysqlFamilyServer started) {
		this.server = started;
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

	@Override
	protected String routines() {
		return """
				-- migrator:upgrade
				delimiter //
				create trigger shout before insert on books for each row
				begin
				  set new.title = upper(new.title); set new.price = new.price;
				end//
				delimiter ;
				insert into books (title, price) values ('loud', 2);
				-- migrator:downgrade
				delete from books where title = 'LOUD';
				drop trigger shout;
				""";
	}

}
