package dev.migrator.conformance;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;

import org.sqlite.SQLiteDataSource;

class SqliteConformanceIntegrationTests extends ConformanceSuite {

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory(GoldenCases.deletingCompilers());
	}

	@Override
	protected DataSource emptyDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite::memory:");
		return dataSource;
	}

}
