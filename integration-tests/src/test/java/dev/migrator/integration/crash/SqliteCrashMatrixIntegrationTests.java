package dev.migrator.integration.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;

class SqliteCrashMatrixIntegrationTests extends CrashMatrix {

	@Override
	CrashDatabase newDatabase(boolean forProcesses) throws IOException {
		Path file = Files.createTempDirectory("migrator-crash").resolve("db");
		return new CrashDatabase("jdbc:sqlite:" + file, "", "");
	}

	@Override
	DialectFactory dialect() {
		return new SqliteDialectFactory();
	}

}
