package dev.migrator.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java revisions as the build of an application does. */
final class RevisionClasses {

	private final Path folder;

	RevisionClasses(Path folder) {
		this.folder = folder;
	}

	Path compile(int size) throws IOException {
		Path sources = Files.createDirectories(this.folder.resolve("sources/db/revisions"));
		Path output = Files.createDirectories(this.folder.resolve("classes"));
		List<Path> files = new ArrayList<>();
		for (int i = 1; i <= size; i++) {
			files.add(Files.writeString(sources.resolve(name(i) + ".java"), source(i)));
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<String> options = List.of("-d", output.toString(), "-cp", System.getProperty("java.class.path"));
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
				.call()) {
				throw new IllegalStateException("the revisions do not compile");
			}
		}
		return output;
	}

	private static String name(int number) {
		return "CreateTable_" + RevisionJar.digits(number);
	}

	private static String source(int number) {
		String down = (number == 1) ? "" : ", downRevision = \"" + RevisionJar.digits(number - 1) + "\"";
		String body = RevisionJar.statements(number)
			.stream()
			.map((statement) -> "\t\top.execute(\"" + statement + "\");\n")
			.collect(Collectors.joining());
		return """
				package db.revisions;

				import dev.migrator.operation.Operations;
				import dev.migrator.script.Revision;
				import dev.migrator.script.RevisionScript;

				@Revision(id = "%s"%s, message = "create table")
				public class %s implements RevisionScript {
					@Override
					public void upgrade(Operations op) {
				%s	}
				}
				""".formatted(RevisionJar.digits(number), down, name(number), body);
	}

}
