package dev.migrator.conformance;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.integration.ClientProgram;
import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

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
	protected ClientProgram client(DataSource database) throws SQLException {
		URI address = URI.create(((DriverManagerDataSource) database).getUrl().substring("jdbc:".length()));
		return new ClientProgram(List.of(this.server.client(), "--no-defaults", "--default-character-set=utf8mb4",
				"--protocol=tcp", "-h", address.getHost(), "-P", String.valueOf(address.getPort()), "-u",
				this.server.user(), address.getPath().substring(1)), Map.of("MYSQL_PWD", this.server.password()));
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
