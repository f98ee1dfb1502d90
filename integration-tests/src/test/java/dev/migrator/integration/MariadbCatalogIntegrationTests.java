package dev.migrator.integration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.schema.DatabaseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MariadbServer.class)
class MariadbCatalogIntegrationTests {

	private static final int OTHERS = 60;

	@Test
	void aCatalogIsReadWithoutTheTablesOfOtherDatabases(MysqlFamilyServer server) throws SQLException {
		try (Connection other = server.newDatabase().getConnection(); Statement statement = other.createStatement()) {
			for (int i = 0; i < OTHERS; i++) {
				statement.execute("create table t" + i + " (id int primary key)");
			}
		}
		try (Connection connection = server.newDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create table a (id int primary key)");
			statement.execute("create table b (id int, constraint fk foreign key (id) references a (id))");
			statement.execute("flush tables");
			int before = openedTables(statement);

			DatabaseSchema read = new MariadbDialectFactory().create(DatabaseProduct.of(connection.getMetaData()))
				.catalogReader()
				.read(connection, List.of());

			assertThat(read.tables()).hasSize(2);
			assertThat(openedTables(statement) - before).isLessThan(OTHERS / 2);
		}
	}

	private static int openedTables(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("show session status like 'Opened_tables'")) {
			row.next();
			return row.getInt(2);
		}
	}

}
