package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;

import dev.migrator.script.ScriptCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MergeConflictTests {

	private static final ScriptCatalog NONE = Workspaces.built("classpath:db/nowhere");

	@TempDir
	private Path root;

	private Path module;

	@BeforeEach
	void writeTheCommonPart() {
		this.module = Workspaces.module(this.root, "app");
		revision("base0000", "", "create table users (id int);");
	}

	@Test
	void oneColumnInBothBranchesIsAConflict() {
		revision("left1111", "base0000", "alter table users add column if not exists \"Bio\" text, add x int;");
		revision("right111", "base0000", "ALTER TABLE public.users ALTER bio SET NOT NULL;");

		assertThat(notes("left1111", "right111")).containsExactly("Conflict: both branches change column 'Bio' of table"
				+ " 'users': 'left1111' (execute alter table users add column if not exists \"Bio\" text, add x int),"
				+ " 'right111' (execute ALTER TABLE public.users ALTER bio SET NOT NULL)");
	}

	@Test
	void anotherColumnOfTheTableIsWorthALook() {
		revision("left1111", "base0000", "alter table users add column bio text;");
		revision("right111", "base0000", "update users set id = 1;");

		assertThat(notes("left1111", "right111")).containsExactly("Both branches change table 'users'; see whether the"
				+ " order matters: 'left1111' (execute alter table users add column bio text),"
				+ " 'right111' (execute update users set id = 1)");
	}

	@Test
	void aTableThatIsDroppedConflictsWithWhateverItGets() {
		revision("left1111", "base0000", "drop table if exists users cascade;");
		revision("right111", "base0000", "create unique index concurrently ix on users (id);");

		assertThat(notes("left1111", "right111")).singleElement()
			.asString()
			.startsWith("Conflict: both branches change table 'users': 'left1111'");
	}

	@Test
	void theSameTableTwiceIsAConflict() {
		revision("left1111", "base0000", "create table if not exists orders (id int);");
		revision("right111", "base0000", "create table orders (id int);");

		assertThat(notes("left1111", "right111")).singleElement()
			.asString()
			.startsWith("Conflict: both branches change table 'orders'");
	}

	@Test
	void aRenameConflictsUnderBothNames() {
		revision("left1111", "base0000", "alter table users rename to people;");
		revision("right111", "base0000", "create table people (id int); alter table users drop column id;");

		assertThat(notes("left1111", "right111")).hasSize(2)
			.allMatch((note) -> note.startsWith("Conflict: both branches change table"));
	}

	@Test
	void whatIsCommonIsNoConflict() {
		revision("common11", "base0000", "alter table users add column bio text;");
		revision("left1111", "common11", "create table a (id int); insert into users values (1);");
		revision("right111", "common11", "create table b (id int); insert into users values (2);");

		assertThat(notes("left1111", "right111")).isEmpty();
	}

	@Test
	void placeholdersNeedNoValue() {
		revision("left1111", "base0000", "alter table ${schema}.${pre.fix}users add column bio ${text};");
		revision("right111", "base0000", "drop table ${pre.fix}users; drop table ${pre.fix}orders;");

		assertThat(notes("left1111", "right111")).singleElement()
			.asString()
			.startsWith("Conflict: both branches change table 'schema.pre_fixusers': 'left1111'");
	}

	@Test
	void operationsOfJavaAreSeenOnceCompiled() {
		revision("left1111", "base0000", "create table a (id int);");
		Workspaces.write(this.module.resolve("src/main/java/db/revisions/Right.java"), """
				package db.revisions;
				import dev.migrator.script.*;
				@Revision(id = "right111", downRevision = "base0000")
				public class Right implements RevisionScript { }
				""");

		assertThat(notes("left1111", "right111"))
			.containsExactly("Not looked at, because they are not compiled yet or cannot be read: right111");
	}

	private List<String> notes(String... heads) {
		return Workspaces.writer(Workspaces.settings(this.root), "classpath:db/revisions")
			.merge(Workspaces.request("", heads), NONE)
			.notes();
	}

	private void revision(String id, String down, String sql) {
		Workspaces.write(this.module.resolve("src/main/resources/db/revisions/" + id + "_x.sql"), """
				-- revision: %s
				-- down-revision: %s
				-- migrator:upgrade
				%s
				""".formatted(id, down, sql));
	}

}
