package dev.migrator.autogenerate.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import dev.migrator.operation.Operation;
import dev.migrator.operation.Operations;

/**
 * Compiles written revisions all at once, and runs them.
 *
 * @param folder where class files go
 */
record CompiledRevisions(Path folder) {

	/**
	 * Compile revisions.
	 * @param sources the revisions
	 * @return the operations of the upgrade and of the downgrade of each
	 */
	List<List<List<Operation>>> run(List<RevisionSource> sources) {
		compile(sources);
		List<List<List<Operation>>> all = new ArrayList<>();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { this.folder.toUri().toURL() },
				getClass().getClassLoader())) {
			for (int i = 0; i < sources.size(); i++) {
				Class<?> type = loader.loadClass("Written" + i);
				all.add(List.of(collected(type.getMethod("upgrade", Operations.class)),
						collected(type.getMethod("downgrade", Operations.class))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		return all;
	}

	private static List<Operation> collected(Method method) throws ReflectiveOperationException {
		Operations operations = new Operations("h2");
		method.invoke(null, operations);
		return operations.collected();
	}

	private void compile(List<RevisionSource> sources) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
		List<Source> files = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			files.add(new Source("Written" + i, text("Written" + i, sources.get(i))));
		}
		try {
			Files.createDirectories(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		boolean compiled = compiler
			.getTask(null, null, problems, List.of("-d", this.folder.toString(), "-Xlint:all", "-proc:none"), null,
					files)
			.call();
		if (!compiled || problems.getDiagnostics().stream().anyMatch((each) -> each.getSource() != null)) {
			throw new AssertionError(problems.getDiagnostics()
				.stream()
				.filter((each) -> each.getSource() != null)
				.limit(5)
				.map((each) -> each + "\n" + line(each))
				.collect(Collectors.joining("\n")));
		}
	}

	private static String line(Diagnostic<? extends JavaFileObject> problem) {
		return ((Source) problem.getSource()).text.lines().skip(problem.getLineNumber() - 1).findFirst().orElse("");
	}

	private static String text(String name, RevisionSource source) {
		String imports = source.imports()
			.stream()
			.map((each) -> "import " + each + ";\n")
			.collect(Collectors.joining());
		String operations = source.imports().contains(Operations.class.getName()) ? ""
				: "import dev.migrator.operation.Operations;\n";
		return operations + imports + "public class " + name + " {\npublic static void upgrade(Operations op) {\n"
				+ source.upgrade() + "\n}\npublic static void downgrade(Operations op) {\n" + source.downgrade()
				+ "\n}\n}\n";
	}

	/** A source file in memory. */
	private static final class Source extends SimpleJavaFileObject {

		private final String text;

		private Source(String name, String text) {
			super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
