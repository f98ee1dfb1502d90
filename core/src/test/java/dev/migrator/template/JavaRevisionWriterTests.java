package dev.migrator.template;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.operation.Operations;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.RevisionScript;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptLoader;
import dev.migrator.script.ScriptType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JavaRevisionWriterTests {

	private static final ScriptCatalog NONE = Workspaces.built("classpath:db/nowhere");

	private static final String LOCATION = "classpath:db/revisions";

	@TempDir
	private Path root;

	private Path sources;

	private Path classes;

	@BeforeEach
	void makeModule() {
		this.sources = Workspaces.module(this.root, "app").resolve("src/main/java");
		this.classes = this.root.resolve("classes");
		Workspaces.folder(this.classes);
	}

	@Test
	void aClassIsWrittenInThePackageOfTheLocation() {
		WrittenRevision written = writer(null).write(Workspaces.request("3f2a9c1d7b54", "add bio to users", "base"),
				RevisionBody.EMPTY, NONE);

		assertThat(written.file()).isEqualTo(this.sources.resolve("db/revisions/AddBioToUsers_3f2a9c1d7b54.java"));
		assertThat(Workspaces.read(written.file())).isEqualTo("""
				package db.revisions;

				import dev.migrator.operation.Operations;
				import dev.migrator.script.Revision;
				import dev.migrator.script.RevisionScript;

				/** Add bio to users. */
				@Revision(id = "3f2a9c1d7b54", message = "add bio to users", createdAt = "2026-03-07T08:09:05+01:00")
				public class AddBioToUsers_3f2a9c1d7b54 implements RevisionScript {

				    @Override
				    public void upgrade(Operations op) {
				    }

				    @Override
				    public void downgrade(Operations op) {
				    }

				}
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "add bio", "", "2nd \"try\": C:\\users \\u0041 */ <b> & @Revision(id = \"x\")",
			"größer, 表", "tab\tand\u0001control",
			"a message that is so long that the annotation needs more than one line for it all" })
	void whatIsWrittenCompilesAndIsReadBackEqual(String message) throws Exception {
		writer(null).write(Workspaces.request("v1.0less", "first", "base"), RevisionBody.EMPTY, NONE);
		NewRevision request = new NewRevision(message, null, "v1.1", List.of("v1.0less"), false,
				List.of("billing", "money"), List.of(), null);

		WrittenRevision written = writer(null).write(request, RevisionBody.EMPTY, NONE);

		compile(written.file());
		ScriptCatalog catalog = catalog();
		RevisionNode read = catalog.get("v1.1").node();
		assertThat(read).usingRecursiveComparison().ignoringFields("source").isEqualTo(written.node());
		assertThat(JavaSourceReader.read("a", Workspaces.read(written.file()), simpleName(written.file())))
			.contains(read);
	}

	@Test
	void aBodyCompilesAndRuns() throws Exception {
		RevisionBody body = new RevisionBody(
				List.of("static dev.migrator.schema.ColumnTypes.text",
						"static dev.migrator.operation.TableElements.column"),
				"op.addColumn(\"users\", column(\"bio\", text()));\nop.execute(\"select 1\");",
				"op.dropColumn(\"users\", \"bio\");");

		WrittenRevision written = writer(null).write(Workspaces.request("add bio"), body, NONE);

		compile(written.file());
		try (URLClassLoader loader = loader()) {
			Constructor<?> constructor = loader.loadClass("db.revisions." + simpleName(written.file()))
				.getDeclaredConstructor();
			RevisionScript script = (RevisionScript) constructor.newInstance();
			Operations up = new Operations("h2");
			script.upgrade(up);
			Operations down = new Operations("h2");
			script.downgrade(down);
			assertThat(up.collected()).extracting((Operation each) -> OperationDescription.of(each))
				.containsExactly("add column bio to users", "execute select 1");
			assertThat(down.collected()).extracting((Operation each) -> OperationDescription.of(each))
				.containsExactly("drop column bio from users");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "default", "data", "no-transaction" })
	void everyBuiltInTemplateCompiles(String template) throws Exception {
		WrittenRevision written = writer(null).write(Workspaces.request("it's \"it\"").withTemplate(template),
				RevisionBody.EMPTY, NONE);

		compile(written.file());
		assertThat(catalog().nodes()).extracting(RevisionNode::id).containsExactly(written.node().id());
	}

	@Test
	void aPackageThatIsNoLocationIsReadAndNoted() {
		Workspaces.write(this.sources.resolve("com/acme/schema/One.java"), """
				package com.acme.schema;
				import dev.migrator.script.*;
				@Revision(id = "aaaa1111", message = "one " + "and" /* why */ + " two")
				class One implements RevisionScript {}
				""");

		WrittenRevision written = writer("com.acme.schema").write(Workspaces.request("two", "aaaa"), RevisionBody.EMPTY,
				NONE);

		assertThat(written.node().downRevisions()).containsExactly("aaaa1111");
		assertThat(written.file()).hasParent(this.sources.resolve("com/acme/schema"));
		assertThat(written.notes()).containsExactly("No location of 'migrator.locations' covers the package"
				+ " 'com.acme.schema', so the revision is not found there; add a location, or make it a Spring bean");
	}

	@Test
	void aClassThatOnlyACompilerReadsIsRefused() {
		Path file = this.sources.resolve("db/revisions/One.java");
		Workspaces.write(file, """
				package db.revisions;
				import dev.migrator.script.*;
				@Revision(id = Ids.ONE)
				class One implements RevisionScript {}
				""");

		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> writer(null).write(Workspaces.request("two"), RevisionBody.EMPTY, NONE))
			.withMessage("The revision in '" + file + "' is not compiled yet, and what @Revision says there cannot be"
					+ " read from its source because of 'Ids.ONE'. Compile it, then run the command again");
	}

	@Test
	void aLocationThatIsNoPackageAsksForOne() {
		TemplateSettings settings = Workspaces.settings(this.root, ScriptType.JAVA, null);

		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> Workspaces.writer(settings, "classpath:db/my-revisions")
				.write(Workspaces.request("one"), RevisionBody.EMPTY, NONE))
			.withMessage("'db.my-revisions' is no name for a Java package. Say which package is meant with the property"
					+ " 'migrator.templates.java-package'");
	}

	private RevisionWriter writer(@Nullable String javaPackage) {
		return Workspaces.writer(Workspaces.settings(this.root, ScriptType.JAVA, javaPackage), LOCATION);
	}

	private static String simpleName(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}

	private void compile(Path file) throws Exception {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter errors = new StringWriter();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			boolean compiled = compiler
				.getTask(errors, files, null, List.of("-d", this.classes.toString(), "-Xlint:all", "-Werror",
						"-proc:none", "--release", "17", "-encoding", "UTF-8"), null, files.getJavaFileObjects(file))
				.call();
			assertThat(compiled).as(errors.toString()).isTrue();
		}
	}

	private ScriptCatalog catalog() throws Exception {
		return new ScriptLoader(new DefaultResourceLoader(loader()), Map.of()).load(List.of(LOCATION), List.of());
	}

	private URLClassLoader loader() throws Exception {
		return new URLClassLoader(new URL[] { this.classes.toUri().toURL() }, getClass().getClassLoader());
	}

}
