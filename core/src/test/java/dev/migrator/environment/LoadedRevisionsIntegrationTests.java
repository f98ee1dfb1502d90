package dev.migrator.environment;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Which classes of revisions a start loads, as the class loader sees it. */
class LoadedRevisionsIntegrationTests {

	private static final int APPLIED = 5;

	private static final String SOURCE = """
			package made;

			import dev.migrator.operation.Operations;
			import dev.migrator.script.Revision;
			import dev.migrator.script.RevisionScript;

			import static dev.migrator.operation.TableElements.column;
			import static dev.migrator.schema.ColumnTypes.integer;

			@Revision(id = "rev%1$d", downRevision = {%2$s}, message = "table %1$d")
			public class Rev%1$d implements RevisionScript {

				static final Object PART = new Object() {
				};

				@Override
				public void upgrade(Operations op) {
					op.createTable("t%1$d", column("id", integer()));
				}

				@Override
				public void downgrade(Operations op) {
					op.dropTable("t%1$d");
				}

			}
			""";

	@TempDir
	private Path sources;

	@TempDir
	private Path classes;

	private JdbcDataSource dataSource;

	@BeforeEach
	void applyRevisions() throws IOException {
		this.dataSource = new JdbcDataSource();
		this.dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		for (int i = 1; i <= APPLIED; i++) {
			compile(i);
		}
		assertThat(loadedByUpgrade()).hasSize(2 * APPLIED);
	}

	@Test
	void startWithNothingToDoLoadsNoRevision() throws IOException {
		assertThat(loadedByUpgrade()).isEmpty();
	}

	@Test
	void onlyThePendingRevisionIsLoaded() throws IOException {
		compile(APPLIED + 1);

		assertThat(loadedByUpgrade()).containsExactly("made.Rev6", "made.Rev6$1");

		assertThat(JdbcClient.create(this.dataSource).sql("select count(*) from t6").query(Integer.class).single())
			.isZero();
	}

	@Test
	void onlyTheRevisionThatGoesIsLoaded() throws IOException {
		try (RecordingLoader loader = new RecordingLoader(this.classes)) {
			migrator(loader).downgrade("-1");

			assertThat(loader.loaded).containsExactly("made.Rev5", "made.Rev5$1");
		}
	}

	private List<String> loadedByUpgrade() throws IOException {
		try (RecordingLoader loader = new RecordingLoader(this.classes)) {
			migrator(loader).upgrade();
			return List.copyOf(loader.loaded);
		}
	}

	private Migrator migrator(ClassLoader loader) {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.resourceLoader(new DefaultResourceLoader(loader))
			.locations("classpath:made")
			.build();
	}

	private void compile(int number) throws IOException {
		Path file = this.sources.resolve("Rev" + number + ".java");
		Files.writeString(file, SOURCE.formatted(number, (number == 1) ? "" : "\"rev" + (number - 1) + "\""));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		assertThat(compiler.run(null, null, null, "-d", this.classes.toString(), "-proc:none", "-classpath",
				System.getProperty("java.class.path"), file.toString()))
			.isZero();
	}

	/** Notes each class that is looked for in its folder. */
	private static final class RecordingLoader extends URLClassLoader {

		private final List<String> loaded = new ArrayList<>();

		RecordingLoader(Path folder) throws MalformedURLException {
			super(new URL[] { folder.toUri().toURL() }, LoadedRevisionsIntegrationTests.class.getClassLoader());
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			this.loaded.add(name);
			return super.findClass(name);
		}

	}

}
