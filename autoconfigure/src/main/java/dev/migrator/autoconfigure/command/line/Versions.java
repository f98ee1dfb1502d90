package dev.migrator.autoconfigure.command.line;

import dev.migrator.environment.Migrator;
import picocli.CommandLine.IVersionProvider;

import org.springframework.boot.SpringBootVersion;

/** The versions that a report of an error should name. */
final class Versions implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Migrator.class.getPackage().getImplementationVersion();
		return new String[] { "Migrator " + ((version != null) ? version : "(unknown)"),
				"Spring Boot " + SpringBootVersion.getVersion(), "Java " + System.getProperty("java.version") };
	}

}
