package dev.migrator.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.migrator.revision.InvalidGraphException;
import dev.migrator.revision.MultipleHeadsException;
import dev.migrator.revision.NotAHeadException;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionWriterTests {

	private static final ScriptCatalog NONE = Workspaces.built("classpath:db/nowhere");

	private static final String LOCATION = "classpath:db/revisions";

	@TempDir
	private Path root;

	private Path folder;

	@BeforeEach
	void makeModule() {
		this.folder = Workspaces.module(this.root, "app").resolve("src/main/resources/db/revisions");
	}

	@Test
	void theFirstRevisionIsABase() {
		WrittenRevision written = writer().write(Workspaces.request("Add users"), RevisionBody.EMPTY, NONE);

		String id = written.node().id();
		assertThat(id).matches("[0-9a-f]{12}");
		assertThat(written.file()).isEqualTo(this.folder.resolve(id + "_add_users.sql"));
		assertThat(Workspaces.read(written.file())).isEqualTo("""
				-- revision: %s
				-- down-revision: base
				-- message: Add users
				-- created-at: 2026-03-07T08:09:05+01:00

				-- migrator:upgrade

				-- migrator:downgrade
				""".formatted(id));
	}

	@Test
	void revisionsThatWereNotBuiltAreFollowed() {
		String first = written("add users");

		WrittenRevision second = writer().write(Workspaces.request("add bio"), RevisionBody.EMPTY, NONE);

		assertThat(second.node().downRevisions()).containsExactly(first);
	}

	@Test
	void whatIsWrittenIsReadBackEqual() {
		String first = written("add users");
		NewRevision request = new NewRevision("it's \"more\": a, b -- and ${c}", ScriptType.SQL, "v1.2",
				List.of("base"), false, List.of("billing", "money"), List.of(first.substring(0, 5)), null);

		writer().write(request, RevisionBody.EMPTY, NONE);

		RevisionNode node = Workspaces.built("file:" + this.folder).get("v1.2").node();
		assertThat(node.downRevisions()).isEmpty();
		assertThat(node.dependsOn()).containsExactly(first);
		assertThat(node.branchLabels()).containsExactly("billing", "money");
		assertThat(node.message()).isEqualTo("it's \"more\": a, b -- and ${c}");
		assertThat(node.createdAt()).isEqualTo(Instant.parse("2026-03-07T07:09:05Z"));
	}

	@Test
	void aBodyIsWritten() {
		RevisionBody body = new RevisionBody(List.of(), "create table a (b int);\n\n-- ${x}\n", "drop table a;");

		WrittenRevision written = writer().write(Workspaces.request("a"), body, NONE);

		assertThat(Workspaces.read(written.file())).endsWith("""
				-- migrator:upgrade
				create table a (b int);

				-- ${x}

				-- migrator:downgrade
				drop table a;
				""");
	}

	@Test
	void severalHeadsNeedAChoice() {
		written("aaaa1111", "one", "base");
		written("bbbb2222", "two", "base");

		assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> written("three"))
			.withMessage("The target 'head' stands for one revision, but there are 2 heads: 'aaaa1111', 'bbbb2222'."
					+ " Name one of them, use 'label@head' for one branch or 'heads' for all,"
					+ " or join them with 'merge'");
		WrittenRevision third = writer().write(Workspaces.request("three", "bbbb"), RevisionBody.EMPTY, NONE);
		assertThat(third.node().downRevisions()).containsExactly("bbbb2222");
	}

	@Test
	void aRevisionWithAChildNeedsSplice() {
		written("aaaa1111", "one", "base");
		written("bbbb2222", "two", "head");
		NewRevision request = Workspaces.request("three", "aaaa1111");

		assertThatExceptionOfType(NotAHeadException.class)
			.isThrownBy(() -> writer().write(request, RevisionBody.EMPTY, NONE));
		NewRevision splicing = new NewRevision("three", null, null, List.of("aaaa1111"), true, List.of(), List.of(),
				null);
		assertThat(writer().write(splicing, RevisionBody.EMPTY, NONE).node().downRevisions())
			.containsExactly("aaaa1111");
	}

	@Test
	void anIdentifierThatIsThereIsRefused() {
		written("aaaa1111", "one", "base");

		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> written("aaaa1111", "two", "head"))
			.withMessageStartingWith("There already is a revision 'aaaa1111', in 'file:")
			.withMessageEndingWith("Choose another identifier, or leave it out for a random one");
		assertThat(this.folder).isDirectoryNotContaining("glob:**two*");
	}

	@Test
	void aLabelThatIsThereIsRefused() {
		NewRevision one = new NewRevision("one", null, null, List.of(), false, List.of("billing"), List.of(), null);
		writer().write(one, RevisionBody.EMPTY, NONE);

		assertThatExceptionOfType(InvalidGraphException.class)
			.isThrownBy(() -> writer().write(one, RevisionBody.EMPTY, NONE))
			.withMessageContaining("billing");
	}

	@Test
	void aFileIsNeverOverwritten() {
		Path file = this.folder.resolve("aaaa1111_one.sql");
		Workspaces.write(file, "-- revision: aaaa1111\n-- migrator:upgrade\n");
		Path other = this.root.resolve("elsewhere/aaaa1112_one.sql");
		Workspaces.write(other, "mine");
		NewRevision request = new NewRevision("one", null, "aaaa1112", List.of(), false, List.of(), List.of(),
				other.getParent().toString());

		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> writer().write(request, RevisionBody.EMPTY, NONE))
			.withMessage("The file '" + other + "' exists already, and nothing was written."
					+ " Give another message or identifier, or remove it");
		assertThat(Workspaces.read(other)).isEqualTo("mine");
	}

	@Test
	void anIdentifierThatIsNoFileNameIsRefused() {
		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> written("../x", "one", "base"))
			.withMessage("The identifier '../x' cannot stand in the name of a file."
					+ " Choose one of letters, digits, '_' and '.'");
	}

	@Test
	void mergeJoinsTheHeads() {
		written("aaaa1111", "one", "base");
		written("bbbb2222", "two", "base");

		WrittenRevision merge = writer().merge(Workspaces.request("", "heads"), NONE);

		assertThat(merge.node().downRevisions()).containsExactly("aaaa1111", "bbbb2222");
		assertThat(merge.file().getFileName()).hasToString(merge.node().id() + "_merge_aaaa1111_and_bbbb2222.sql");
		assertThat(Workspaces.read(merge.file())).contains("-- down-revision: aaaa1111, bbbb2222\n");
		assertThat(merge.notes()).isEmpty();
	}

	@Test
	void oneHeadIsNothingToMerge() {
		written("aaaa1111", "one", "base");

		assertThatExceptionOfType(TemplateException.class)
			.isThrownBy(() -> writer().merge(Workspaces.request("", "heads"), NONE))
			.withMessage("There is nothing to merge: heads stands for 'aaaa1111' alone. Name two revisions or more");
	}

	@Test
	void aFolderThatNoLocationCoversIsNoted() {
		Path elsewhere = this.root.resolve("elsewhere");
		NewRevision request = new NewRevision("one", null, null, List.of(), false, List.of(), List.of(),
				elsewhere.toString());

		WrittenRevision written = writer().write(request, RevisionBody.EMPTY, NONE);

		assertThat(written.file()).hasParent(elsewhere);
		assertThat(written.notes()).containsExactly("No location of 'migrator.locations' covers '" + elsewhere
				+ "', so the revision is not found there; add a location");
	}

	@Test
	void identifiersDiffer() {
		assertThat(Set.of(written("one"), written("two"), written("three"))).hasSize(3);
		assertThat(Files.isDirectory(this.folder)).isTrue();
	}

	private String written(String message) {
		return writer().write(Workspaces.request(message), RevisionBody.EMPTY, NONE).node().id();
	}

	private void written(String id, String message, String head) {
		writer().write(Workspaces.request(id, message, head), RevisionBody.EMPTY, NONE);
	}

	private RevisionWriter writer() {
		return Workspaces.writer(Workspaces.settings(this.root), LOCATION);
	}

}
