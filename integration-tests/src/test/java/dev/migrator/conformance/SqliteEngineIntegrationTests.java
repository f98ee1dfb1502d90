package dev.migrator.conformance;

import java.nio.file.Path;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteEngineIntegrationTests extends EngineSuite {

	@TempDir
	private static Path databases;

	@Override
	protected DataSource newDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite:" + databases.resolve(UUID.randomUUID() + ".db"));
		return dataSource;
	}

}
