package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrator.script.ScriptLoader;
import dev.migrator.template.SourceTree.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceTreeTests {

	private static final String PATH = "db/revisions";

	@TempDir
	private Path root;

	@Test
	void aModuleIsFoundFromItsBuiltClasses() {
		Path app = Workspaces.module(this.root, "app");
		for (String built : List.of("target/classes", "target/app.jar", "build/resources/main", "build/libs/app.jar",
				"bin/main", "src/main/java/com/acme")) {
			assertThat(folder(app.resolve(built))).isEqualTo(resources(app));
		}
	}

	@Test
	void gradleIsFoundByItsFiles() {
		Path app = this.root.resolve("app");
		Workspaces.write(this.root.resolve("settings.gradle.kts"), "");
		Workspaces.write(app.resolve("build.gradle.kts"), "");
		Workspaces.folder(app.resolve("src/main/java"));

		assertThat(folder(app.resolve("build/classes/java/main"))).isEqualTo(resources(app));
		assertThat(folder(this.root)).isEqualTo(resources(app));
	}

	@Test
	void theModuleThatHasTheFolderWins() {
		Workspaces.write(this.root.resolve("pom.xml"), "<project/>");
		Path app = Workspaces.module(this.root, "app");
		Path store = Workspaces.module(this.root, "libs/store");
		Workspaces.write(this.root.resolve("libs/pom.xml"), "<project/>");
		assertThat(folder(app.resolve("target/classes"))).isEqualTo(resources(app));

		Workspaces.folder(resources(store));

		assertThat(folder(app.resolve("target/classes"))).isEqualTo(resources(store));
		assertThat(folder(this.root)).isEqualTo(resources(store));
	}

	@Test
	void aModuleWithJavaRevisionsTakesSqlAsWell() {
		Workspaces.write(this.root.resolve("pom.xml"), "<project/>");
		Path app = Workspaces.module(this.root, "app");
		Path store = Workspaces.module(this.root, "store");
		Workspaces.folder(store.resolve("src/main/java").resolve(PATH));

		assertThat(folder(app)).isEqualTo(resources(store));
	}

	@Test
	void ofSeveralModulesThatOfTheParentWins() {
		Workspaces.write(this.root.resolve("pom.xml"), "<project/>");
		Path one = Workspaces.module(this.root, "one");
		Path two = Workspaces.module(this.root, "two");
		Workspaces.folder(resources(one));
		Workspaces.folder(resources(two));
		SourceTree tree = SourceTree.at(this.root);

		assertThat(tree.existing(Kind.RESOURCES, PATH)).containsExactly(resources(one), resources(two));
		assertThat(tree.folder(Kind.RESOURCES, PATH, resources(two).resolve("a.sql"))).isEqualTo(resources(two));
		assertThatExceptionOfType(NoSourceTreeException.class).isThrownBy(() -> tree.folder(Kind.RESOURCES, PATH, null))
			.withMessage("It is not clear in which module the revision belongs. It could go to '" + resources(one)
					+ "' or '" + resources(two)
					+ "'. Say where with '--directory', or run the command in the folder of the module")
			.satisfies((error) -> assertThat(error.candidates()).containsExactly(resources(one), resources(two)));
	}

	@Test
	void whatWasBuiltIsNoModule() {
		Path app = Workspaces.module(this.root, "app");
		Workspaces.module(this.root, "app/target/copy");
		Workspaces.module(this.root, "app/.hidden/copy");
		Workspaces.folder(resources(app.resolve("target/copy")));

		assertThat(folder(app)).isEqualTo(resources(app));
	}

	@Test
	void theRepositoryEndsTheTree() {
		Workspaces.write(this.root.resolve("pom.xml"), "<project/>");
		Workspaces.folder(resources(Workspaces.module(this.root, "unrelated")));
		Workspaces.folder(this.root.resolve("repository/.git"));
		Path app = Workspaces.module(this.root, "repository/services/app");

		assertThat(folder(app)).isEqualTo(resources(app));
	}

	@Test
	void placesOutsideASourceTreeArePassedOver() {
		Path elsewhere = this.root.resolve("elsewhere/app.jar");
		Path app = Workspaces.module(this.root, "app");

		assertThat(SourceTree.find(List.of(elsewhere))).isEmpty();
		assertThat(SourceTree.find(List.of(elsewhere, app))).isPresent();
	}

	@Test
	void outsideASourceTreeTheErrorSaysSo() {
		SourceRevisions none = SourceRevisions.read(Workspaces.built("classpath:db/nowhere"), List.of(),
				new ScriptLoader(Map.of()));
		RevisionPlaces places = new RevisionPlaces(List.of(SourceLocation.parse("classpath:db/revisions")),
				Optional.empty(), none, null);

		assertThatExceptionOfType(NoSourceTreeException.class).isThrownBy(() -> places.sql(null, List.of()))
			.withMessage("There is no source tree for the location 'classpath:db/revisions': neither the code that runs"
					+ " nor the working directory '" + Path.of("").toAbsolutePath()
					+ "' is inside a Maven or Gradle project. Run the command there, or say where to write with"
					+ " '--directory'");
		assertThat(places.sql("/srv/revisions", List.of()).folder()).isEqualTo(Path.of("/srv/revisions"));
	}

	private static Path folder(Path place) {
		return SourceTree.find(List.of(place)).orElseThrow().folder(Kind.RESOURCES, PATH, null);
	}

	private static Path resources(Path module) {
		return module.resolve("src/main/resources").resolve(PATH);
	}

}
