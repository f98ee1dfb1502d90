package dev.migrator.dialect.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.golden.LiveLookup;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** A database in memory that operations run on. */
final class RebuildDatabase implements AutoCloseable {

	private final Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");

	private final Dialect dialect;

	RebuildDatabase(int minorVersion, String... statements) throws SQLException {
		this.dialect = new SqliteDialectFactory()
			.create(new DatabaseProduct("SQLite", "3." + minorVersion, 3, minorVersion));
		for (String sql : statements) {
			execute(sql);
		}
	}

	Connection connection() {
		return this.connection;
	}

	void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	List<String> compile(Operation operation) {
		return this.dialect.compiler()
			.compile(operation, new LiveLookup(this.connection, this.dialect))
			.stream()
			.map(SqlStatement::sql)
			.toList();
	}

	void run(Operation operation) throws SQLException {
		for (String sql : compile(operation)) {
			execute(sql);
		}
	}

	List<String> rows(String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				List<String> values = new ArrayList<>();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					values.add(String.valueOf(row.getString(i)));
				}
				rows.add(String.join("|", values));
			}
		}
		return rows;
	}

	String definition(String name) throws SQLException {
		return rows("select sql from sqlite_schema where name = '" + name + "'").get(0);
	}

	Table table(String name) {
		return new LiveLookup(this.connection, this.dialect).table(QualifiedName.of(name)).orElseThrow();
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
