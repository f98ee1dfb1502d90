package dev.migrator.conformance;

import javax.sql.DataSource;

import org.sqlite.SQLiteDataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;

class SqliteAutogenerateIntegrationTests extends AutogenerateSuite {

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory();
	}

	@Override
	protected DataSource emptyDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite::memory:");
		return dataSource;
	}

}
