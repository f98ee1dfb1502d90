package dev.migrator.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.migrator.operation.Operations;
import dev.migrator.revision.InvalidGraphException;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.sample.First_ca5e00000001;
import dev.migrator.script.sample.nested.Second_ca5e00000002;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptLoaderTests {

	private static final String SAMPLE = "classpath:dev/migrator/script/sample";

	@TempDir
	private Path temp;

	@Test
	void annotationIsReadWithoutLoadingTheClass() {
		ScriptCatalog catalog = load(List.of(SAMPLE), List.of());

		assertThat(catalog.nodes()).extracting(RevisionNode::id).containsExactly("ca5e00000001", "ca5e00000002");
		RevisionNode first = catalog.get("ca5e00000001").node();
		assertThat(first.message()).isEqualTo("the first");
		assertThat(first.branchLabels()).containsExactly("one", "two");
		assertThat(first.createdAt()).isEqualTo(Instant.parse("2026-10-01T09:00:00Z"));
		assertThat(catalog.get("ca5e00000001").transactional()).isFalse();
		assertThat(catalog.get("ca5e00000001").type()).isEqualTo(ScriptType.JAVA);
		RevisionNode second = catalog.get("ca5e00000002").node();
		assertThat(second.downRevisions()).containsExactly("ca5e00000001", "other");
		assertThat(second.dependsOn()).containsExactly("one");
	}

	@Test
	void classWithoutAPlainConstructorIsNamedWhenItIsToRun() {
		ScriptCatalog catalog = load(List.of(SAMPLE), List.of());

		assertThatExceptionOfType(ScriptProblemsException.class).isThrownBy(() -> catalog.get("ca5e00000002").script())
			.withMessageContaining(Second_ca5e00000002.class.getName())
			.withMessageContaining("needs a constructor without parameters, or must be a Spring bean");
	}

	@Test
	void instanceGivenRunsInsteadOfTheClassFound() {
		ScriptCatalog catalog = load(List.of(SAMPLE), List.of(new Second_ca5e00000002("given")));
		Operations operations = new Operations("h2");

		catalog.get("ca5e00000002").script().upgrade(operations);

		assertThat(catalog.nodes()).hasSize(2);
		assertThat(operations.collected().toString()).contains("table=given");
	}

	@Test
	void instanceWithoutAnnotationIsAProblem() {
		RevisionScript bare = (op) -> op.execute("select 1");

		assertThatExceptionOfType(ScriptProblemsException.class).isThrownBy(() -> load(List.of(), List.of(bare)))
			.satisfies((error) -> assertThat(error.problems()).hasSize(1));
	}

	@Test
	void filesAreFoundRecursivelyInOrder() throws IOException {
		sql(this.temp.resolve("b/bbb_x.sql"), "bbb");
		sql(this.temp.resolve("a/aaa_x.sql"), "aaa");
		sql(this.temp.resolve("ccc_x.sql"), "ccc");

		assertThat(load(List.of("file:" + this.temp), List.of()).nodes()).extracting(RevisionNode::id)
			.containsExactly("aaa", "bbb", "ccc");
		assertThat(load(List.of("file:" + this.temp + "/", "file:" + this.temp + "/a"), List.of()).nodes()).hasSize(3);
	}

	@Test
	void revisionsInAJarAreFound() throws IOException {
		Path jar = this.temp.resolve("revisions.jar");
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (String folder : List.of("db/", "db/revisions/", "dev/", "dev/migrator/", "dev/migrator/script/",
					"dev/migrator/script/sample/")) {
				entry(zip, folder, new byte[0]);
			}
			entry(zip, "db/revisions/deep/aaa_x.sql", script("aaa").getBytes(StandardCharsets.UTF_8));
			String type = "dev/migrator/script/sample/First_ca5e00000001.class";
			try (InputStream stream = First_ca5e00000001.class.getResourceAsStream("First_ca5e00000001.class")) {
				entry(zip, type, java.util.Objects.requireNonNull(stream).readAllBytes());
			}
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			ScriptCatalog catalog = new ScriptLoader(new DefaultResourceLoader(loader), Map.of())
				.load(List.of("classpath:db/revisions", SAMPLE), List.of());

			assertThat(catalog.nodes()).extracting(RevisionNode::id).containsExactly("aaa", "ca5e00000001");
		}
	}

	@Test
	void twoFilesOfOneIdentifierAreBothNamedByTheGraph() throws IOException {
		sql(this.temp.resolve("aaa_x.sql"), "aaa");
		sql(this.temp.resolve("aaa_y.sql"), "aaa");
		ScriptCatalog catalog = load(List.of("file:" + this.temp), List.of());

		assertThatExceptionOfType(InvalidGraphException.class).isThrownBy(() -> RevisionGraph.of(catalog.nodes()))
			.withMessageContaining("aaa_x.sql")
			.withMessageContaining("aaa_y.sql");
	}

	@Test
	void locationWithoutPrefixIsAProblem() {
		assertThatExceptionOfType(ScriptProblemsException.class)
			.isThrownBy(() -> load(List.of("db/revisions"), List.of()))
			.withMessageContaining("db/revisions: a location begins with 'classpath:' or 'file:'");
	}

	@Test
	void missingFolderHasNoRevisions() {
		assertThat(load(List.of("file:" + this.temp + "/none", "classpath:none"), List.of()).nodes()).isEmpty();
	}

	@Test
	@Timeout(value = 20, unit = TimeUnit.SECONDS)
	void twoThousandFilesLoad() throws IOException {
		for (int i = 0; i < 2_000; i++) {
			sql(this.temp.resolve("r%04d_x.sql".formatted(i)), "r%04d".formatted(i));
		}

		assertThat(load(List.of("file:" + this.temp), List.of()).nodes()).hasSize(2_000);
	}

	private static ScriptCatalog load(List<String> locations, List<RevisionScript> given) {
		return new ScriptLoader(new DefaultResourceLoader(), Map.of()).load(locations, given);
	}

	private static void sql(Path file, String id) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, script(id));
	}

	private static String script(String id) {
		return "-- revision: " + id + "\n-- migrator:upgrade\nselect 1;\n";
	}

	private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(bytes);
		zip.closeEntry();
	}

}
