package dev.migrator.benchmarks.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Writes a line of revisions in the format of each tool, with the same statements. */
final class RevisionJar {

	private static final String JAVA_FOLDER = "db/revisions/";

	private static final String MASTER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
					xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
					http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
				<includeAll path="db/changelog"/>
			</databaseChangeLog>
			""";

	private final Path folder;

	RevisionJar(Path folder) {
		this.folder = folder;
	}

	/**
	 * Write the jar of a tool.
	 * @param tool the tool
	 * @param size how many revisions
	 * @return the jar
	 * @throws IOException when it cannot be written
	 */
	Path write(Tool tool, int size) throws IOException {
		Path jar = this.folder.resolve(tool.label() + "-" + size + ".jar");
		try (OutputStream output = Files.newOutputStream(jar); JarOutputStream stream = new JarOutputStream(output)) {
			folders(stream, tool);
			switch (tool) {
				case MIGRATOR_JAVA -> classes(stream, size);
				case LIQUIBASE -> {
					entry(stream, "db/master.xml", MASTER);
					texts(stream, tool, size);
				}
				case JDBC -> {
					entry(stream, "db/plain/size", String.valueOf(size));
					texts(stream, tool, size);
				}
				case MIGRATOR, FLYWAY -> texts(stream, tool, size);
				case NONE -> entry(stream, "empty", "");
			}
		}
		return jar;
	}

	private void texts(JarOutputStream stream, Tool tool, int size) throws IOException {
		for (int i = 1; i <= size; i++) {
			entry(stream, path(tool, i), text(tool, i));
		}
	}

	private static String path(Tool tool, int number) {
		String digits = digits(number);
		return switch (tool) {
			case FLYWAY -> "db/migration/V" + number + "__create_table.sql";
			case LIQUIBASE -> "db/changelog/" + digits + ".sql";
			case JDBC -> "db/plain/" + number + ".sql";
			case MIGRATOR, MIGRATOR_JAVA, NONE -> JAVA_FOLDER + digits + "_create_table.sql";
		};
	}

	private static String text(Tool tool, int number) {
		String statements = String.join(";\n", statements(number)) + ";\n";
		return switch (tool) {
			case LIQUIBASE -> "--liquibase formatted sql\n--changeset bench:" + number + "\n" + statements;
			case MIGRATOR, MIGRATOR_JAVA, NONE -> header(number) + statements;
			case FLYWAY, JDBC -> statements;
		};
	}

	private static String header(int number) {
		String down = (number == 1) ? "" : "-- down-revision: " + digits(number - 1) + "\n";
		return "-- revision: " + digits(number) + "\n" + down + "-- message: create table\n\n-- migrator:upgrade\n";
	}

	static List<String> statements(int number) {
		return List.of("create table bench_" + number + " (id bigint primary key, name varchar(100) not null)",
				"create index ix_bench_" + number + " on bench_" + number + " (name)");
	}

	static String digits(int number) {
		return String.format("%012d", number);
	}

	private void classes(JarOutputStream stream, int size) throws IOException {
		Path output = new RevisionClasses(this.folder.resolve("java-" + size)).compile(size);
		try (Stream<Path> files = Files.walk(output)) {
			files.filter(Files::isRegularFile).sorted().forEach((file) -> {
				try {
					stream.putNextEntry(new JarEntry(output.relativize(file).toString()));
					Files.copy(file, stream);
					stream.closeEntry();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	// As the jar plugins of the build tools do; class loaders list nothing without them.
	private static void folders(JarOutputStream stream, Tool tool) throws IOException {
		List<String> folders = switch (tool) {
			case MIGRATOR, MIGRATOR_JAVA -> List.of("db/", "db/revisions/");
			case FLYWAY -> List.of("db/", "db/migration/");
			case LIQUIBASE -> List.of("db/", "db/changelog/");
			case JDBC -> List.of("db/", "db/plain/");
			case NONE -> List.of();
		};
		for (String folder : folders) {
			entry(stream, folder, "");
		}
	}

	private static void entry(JarOutputStream stream, String name, String text) throws IOException {
		stream.putNextEntry(new JarEntry(name));
		stream.write(text.getBytes(StandardCharsets.UTF_8));
		stream.closeEntry();
	}

}
