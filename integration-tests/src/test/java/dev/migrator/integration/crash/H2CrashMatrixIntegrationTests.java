package dev.migrator.integration.crash;

import java.nio.file.Path;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import org.junit.jupiter.api.io.TempDir;

class H2CrashMatrixIntegrationTests extends CrashMatrix {

	@TempDir
	private Path folder;

	private int databases;

	@Override
	CrashDatabase newDatabase(boolean forProcesses) {
		this.databases++;
		String url = forProcesses ? "jdbc:h2:file:" + this.folder.resolve("db" + this.databases)
				: "jdbc:h2:mem:crash" + this.databases + ";DB_CLOSE_DELAY=-1";
		return new CrashDatabase(url, "sa", "");
	}

	@Override
	DialectFactory dialect() {
		return new H2DialectFactory();
	}

}
