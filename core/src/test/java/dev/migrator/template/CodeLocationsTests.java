package dev.migrator.template;

import java.io.File;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeLocationsTests {

	@ParameterizedTest
	@CsvSource({ "file:/a/target/classes/db/revisions/, /a/target/classes/db/revisions",
			"jar:file:/a/lib%20s/one.jar!/db/revisions, /a/lib s/one.jar",
			"jar:nested:/a/target/app.jar/!BOOT-INF/classes/!/db/revisions/, /a/target/app.jar",
			"jar:nested:/a/target/app.war/!WEB-INF/lib/store.jar!/db/revisions, /a/target/app.war" })
	void placesAreFoundInUrls(String url, String path) {
		assertThat(CodeLocations.path(url)).contains(Path.of(path));
	}

	@Test
	void whatIsNoFileIsNoPlace() {
		assertThat(CodeLocations.path("jrt:/java.base/x")).isEmpty();
		assertThat(CodeLocations.path("vfs:/content/app.ear/db")).isEmpty();
	}

	@Test
	void classPathsAreTakenApart() {
		assertThat(CodeLocations.of("target/classes" + File.pathSeparator + File.pathSeparator + "lib/a.jar"))
			.containsExactly(Path.of("target/classes"), Path.of("lib/a.jar"));
	}

	@Test
	void theClassPathIsAsked() {
		assertThat(CodeLocations.of(getClass().getClassLoader(), "dev/migrator/template/CodeLocationsTests.class"))
			.singleElement()
			.satisfies((path) -> assertThat(path).exists());
		assertThat(CodeLocations.of(null, "dev/migrator/nowhere")).isEmpty();
	}

}
