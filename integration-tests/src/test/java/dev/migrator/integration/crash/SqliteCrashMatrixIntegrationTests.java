package dev.migrator.integration.crash;

import java.nio.file.Path;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import org.junit.jupiter.api.io.TempDir;

class SqliteCrashMatrixIntegrationTests extends CrashMatrix {

	@TempDir
	private static Path folder;

	private int databases;

	@Override
	CrashDatabase newDatabase(boolean forProcesses) {
		this.databases++;
		Path file = folder.resolve("db" + this.databases);
		return new CrashDatabase("jdbc:sqlite:" + file, "", "");
	}

	@Override
	DialectFactory dialect() {
		return new SqliteDialectFactory();
	}

}
