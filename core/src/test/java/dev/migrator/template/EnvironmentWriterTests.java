package dev.migrator.template;

import java.nio.file.Path;

import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvironmentWriterTests {

	private static final ScriptCatalog NONE = Workspaces.built("classpath:db/nowhere");

	@TempDir
	private Path root;

	private Path main;

	@BeforeEach
	void makeModule() {
		this.main = Workspaces.module(this.root, "app").resolve("src/main");
	}

	@Test
	void folderTemplateAndPropertiesAreMade() {
		WrittenEnvironment written = init(new NewEnvironment(null, null, null));

		Path resources = this.main.resolve("resources");
		Path templates = resources.resolve("migrator/templates/default");
		assertThat(written.created()).containsExactly(resources.resolve("db/revisions"), templates.resolve("README"),
				templates.resolve("revision.java.template"), templates.resolve("revision.sql.template"),
				resources.resolve("application.properties"));
		assertThat(written.kept()).isEmpty();
		assertThat(Workspaces.read(resources.resolve("application.properties")))
			.isEqualTo("migrator.locations=classpath:db/revisions\nmigrator.templates.type=sql\n");
		assertThat(written.advice()).containsExactly("Write the first revision: migrator revision -m \"...\"");
	}

	@Test
	void theTemplateOfTheProjectGoesFirst() {
		init(new NewEnvironment(null, null, null));
		Path template = this.main.resolve("resources/migrator/templates/default/revision.sql.template");
		Workspaces.write(template, "-- Owner: me\n" + Workspaces.read(template));

		WrittenRevision revision = Workspaces.writer(Workspaces.settings(this.root), "classpath:db/revisions")
			.write(Workspaces.request("one"), RevisionBody.EMPTY, NONE);

		assertThat(Workspaces.read(revision.file())).startsWith("-- Owner: me\n-- revision: ");
		assertThat(Workspaces.workspace(Workspaces.settings(this.root), "classpath:db/revisions").templates())
			.extracting(TemplateDescription::name)
			.containsExactly("default", "data", "no-transaction");
	}

	@Test
	void nothingIsOverwritten() {
		Path yaml = this.main.resolve("resources/application.yml");
		Workspaces.write(yaml, "mine: true\n");
		Path readme = this.main.resolve("resources/migrator/templates/default/README");
		Workspaces.write(readme, "Ours\n");

		WrittenEnvironment first = init(new NewEnvironment(null, null, null));
		WrittenEnvironment second = init(new NewEnvironment(null, null, null));

		assertThat(first.kept()).containsExactly(readme, yaml);
		assertThat(Workspaces.read(yaml)).isEqualTo("mine: true\n");
		assertThat(Workspaces.read(readme)).isEqualTo("Ours\n");
		assertThat(first.advice()).contains("Add to " + yaml + ": migrator.locations=classpath:db/revisions",
				"Add to " + yaml + ": migrator.templates.type=sql");
		assertThat(second.created()).isEmpty();
	}

	@Test
	void aFolderForJavaIsAPackage() {
		WrittenEnvironment written = init(new NewEnvironment(null, null, ScriptType.JAVA));

		assertThat(written.created()).contains(this.main.resolve("java/db/revisions"));
		assertThat(Workspaces.read(this.main.resolve("resources/application.properties")))
			.isEqualTo("migrator.locations=classpath:db/revisions\nmigrator.templates.type=java\n");
	}

	@Test
	void anotherFolderIsTheLocation() {
		Path folder = this.main.resolve("resources/sql/changes");

		WrittenEnvironment written = init(new NewEnvironment(folder.toString(), "no-transaction", null));

		assertThat(written.created()).contains(folder);
		assertThat(Workspaces.read(this.main.resolve("resources/application.properties")))
			.startsWith("migrator.locations=classpath:sql/changes\n");
		assertThat(Workspaces.read(this.main.resolve("resources/migrator/templates/default/revision.sql.template")))
			.contains("-- migrator:upgrade no-transaction");
	}

	@Test
	void outsideASourceTreeOnlyTheFolderIsMade() {
		Path folder = this.root.resolve("srv/revisions");

		WrittenEnvironment written = init(new NewEnvironment(folder.toString(), null, null));

		assertThat(written.created()).containsExactly(folder);
		assertThat(written.advice()).first().asString().endsWith("set migrator.locations=file:" + folder);
	}

	@Test
	void unknownTemplatesAreRefused() {
		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> init(new NewEnvironment(null, "fancy", null)))
			.withMessage(
					"There is no template 'fancy' in classpath:migrator/templates, classpath:dev/migrator/template."
							+ " There are data, default, no-transaction");
	}

	@Test
	void aTemplateWithoutTheTypeIsRefused() {
		Workspaces.write(this.main.resolve("resources/migrator/templates/plain/revision.sql.template"), "x");
		NewRevision request = Workspaces.request("one").withTemplate("plain");
		RevisionWriter writer = Workspaces.writer(Workspaces.settings(this.root, ScriptType.JAVA, null),
				"classpath:db/revisions");

		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> writer.write(request, RevisionBody.EMPTY, NONE))
			.withMessageStartingWith("The template 'plain' writes no JAVA: file:")
			.withMessageEndingWith(
					"has no file 'revision.java.template'. Choose another template with 'list-templates'");
	}

	private WrittenEnvironment init(NewEnvironment request) {
		TemplateSettings settings = Workspaces.settings(this.root);
		return new EnvironmentWriter(settings, Workspaces.workspace(settings, "classpath:db/revisions")).write(request,
				NONE);
	}

}
