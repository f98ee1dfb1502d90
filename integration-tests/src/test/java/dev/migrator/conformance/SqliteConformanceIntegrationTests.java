package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;

import org.sqlite.Collation;
import org.sqlite.SQLiteDataSource;

class SqliteConformanceIntegrationTests extends ConformanceSuite {

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory(GoldenCases.deletingCompilers());
	}

	@Override
	protected DataSource emptyDatabase() {
		CollatingDataSource dataSource = new CollatingDataSource();
		dataSource.setUrl("jdbc:sqlite::memory:");
		return dataSource;
	}

	/** Knows the collation of the golden cases, which an application would register. */
	private static final class CollatingDataSource extends SQLiteDataSource {

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			Collation.create(connection, "C", new Collation() {
				@Override
				protected int xCompare(String one, String other) {
					return one.compareTo(other);
				}
			});
			return connection;
		}

	}

}
