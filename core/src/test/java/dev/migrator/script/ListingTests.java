package dev.migrator.script;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.migrator.script.sample.nested.Second_ca5e00000002;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListingTests {

	private static final String SAMPLE = "classpath:dev/migrator/script/sample";

	@TempDir
	private Path temp;

	private final Map<String, String> files = new TreeMap<>(
			Map.of("aaa_x.sql", script("aaa"), "deep/bbb_x.sql", script("bbb")));

	@Test
	void listingIsThatOfWhatIsLoaded() throws IOException {
		writeFolder();
		List<String> locations = List.of("file:" + this.temp, SAMPLE, SAMPLE + "/nested");
		List<RevisionScript> given = List.of(new Second_ca5e00000002("given"));
		ScriptLoader loader = new ScriptLoader(Map.of());

		assertThat(loader.listing(locations, given)).contains(loader.load(locations, given).listing());
		assertThat(loader.listing(locations, List.of())).isNotEqualTo(loader.listing(locations, given));
	}

	@Test
	void listingIsTheSameForAFolderAndAJar() throws IOException {
		writeFolder();
		String folder = new ScriptLoader(Map.of()).load(List.of("file:" + this.temp), List.of()).listing();
		try (URLClassLoader jar = writeJar(ZipEntry.DEFLATED)) {
			ScriptLoader loader = new ScriptLoader(new DefaultResourceLoader(jar), Map.of());

			assertThat(loader.listing(List.of("classpath:db/revisions"), List.of())).contains(folder);
			assertThat(loader.load(List.of("classpath:db/revisions"), List.of()).listing()).isEqualTo(folder);
		}
	}

	@Test
	void listingReadsNoEntryOfAJar() throws IOException {
		try (URLClassLoader jar = writeJar(ZipEntry.STORED)) {
			spoilContents();
			ScriptLoader loader = new ScriptLoader(new DefaultResourceLoader(jar), Map.of());

			assertThat(loader.listing(List.of("classpath:db/revisions"), List.of())).isPresent();
			assertThatExceptionOfType(ScriptProblemsException.class)
				.isThrownBy(() -> loader.load(List.of("classpath:db/revisions"), List.of()));
		}
	}

	@Test
	void everyChangeOfAFileChangesTheListing() throws IOException {
		String before = listing();

		this.files.put("aaa_x.sql", script("aab"));
		String content = listing();
		this.files.put("aaa_x.sql", script("aaa"));
		assertThat(listing()).isEqualTo(before);
		this.files.put("aaa_y.sql", String.valueOf(this.files.remove("aaa_x.sql")));
		String name = listing();
		this.files.put("aaa_x.sql", script("bbb"));
		this.files.put("deep/bbb_x.sql", script("aaa"));
		this.files.remove("aaa_y.sql");
		String swapped = listing();
		this.files.put("ccc_x.sql", "");
		String added = listing();

		assertThat(List.of(before, content, name, swapped, added)).doesNotHaveDuplicates();
	}

	@Test
	void fileThatIsNoRevisionDoesNotCount() throws IOException {
		String before = listing();

		this.files.put("readme.txt", "hello");

		assertThat(listing()).isEqualTo(before);
	}

	@Test
	void locationThatCannotBeListedHasNoListing() {
		assertThat(new ScriptLoader(Map.of()).listing(List.of("db/revisions"), List.of())).isEmpty();
	}

	@Test
	void patternIsListedToo() throws IOException {
		writeFolder();
		ScriptLoader loader = new ScriptLoader(Map.of());
		List<String> locations = List.of("file:" + this.temp + "/d*");

		assertThat(loader.load(locations, List.of()).nodes()).hasSize(1);
		assertThat(loader.listing(locations, List.of())).contains(loader.load(locations, List.of()).listing());
	}

	private String listing() throws IOException {
		try (URLClassLoader jar = writeJar(ZipEntry.DEFLATED)) {
			return new ScriptLoader(new DefaultResourceLoader(jar), Map.of())
				.listing(List.of("classpath:db/revisions"), List.of())
				.orElseThrow();
		}
	}

	private void writeFolder() throws IOException {
		for (Map.Entry<String, String> each : this.files.entrySet()) {
			Path file = this.temp.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, each.getValue());
		}
	}

	private URLClassLoader writeJar(int method) throws IOException {
		Path jar = Files.createTempFile(this.temp, "revisions", ".jar");
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.setMethod(method);
			entry(zip, "db/revisions/", "");
			for (Map.Entry<String, String> each : this.files.entrySet()) {
				entry(zip, "db/revisions/" + each.getKey(), each.getValue());
			}
		}
		return new URLClassLoader(new URL[] { jar.toUri().toURL() }, null);
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		CRC32 crc = new CRC32();
		crc.update(bytes);
		ZipEntry entry = new ZipEntry(name);
		entry.setSize(bytes.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private void spoilContents() throws IOException {
		try (var jars = Files.newDirectoryStream(this.temp, "*.jar")) {
			for (Path jar : jars) {
				String text = Files.readString(jar, StandardCharsets.ISO_8859_1);
				Files.writeString(jar, text.replace("migrator:upgrade", "migrator:nothing"),
						StandardCharsets.ISO_8859_1);
			}
		}
	}

	private static String script(String id) {
		return "-- revision: " + id + "\n\n-- migrator:upgrade\nselect 1;\n";
	}

}
