package dev.migrator.conformance.mutation;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteMutationIntegrationTests extends MutationSuite {

	@TempDir
	private static Path folder;

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory();
	}

	@Override
	protected DataSource newDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db"));
		return dataSource;
	}

	@Override
	protected Map<String, Object> settings() {
		return Map.of("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
	}

}
