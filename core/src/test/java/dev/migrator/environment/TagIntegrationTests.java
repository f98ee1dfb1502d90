package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import dev.migrator.revision.InvalidDowngradeTargetException;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.Tag;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TagIntegrationTests {

	@TempDir
	private Path folder;

	private JdbcConnectionPool dataSource;

	@BeforeEach
	void openDatabase() throws IOException {
		this.dataSource = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa",
				"");
		revision("root", "");
		revision("left", "root");
		revision("right", "root");
	}

	@AfterEach
	void closeDatabase() {
		this.dataSource.dispose();
	}

	@Test
	void lastRowOfTheRunKeepsTheTagAndTheRows() {
		migrator().tagged("v1").upgrade();

		assertThat(migrator().history()).extracting(HistoryEntry::tag)
			.containsExactly(new Tag("v1", List.of("left", "right")), null, null);
	}

	@Test
	void downgradeToATagLeavesExactlyItsRows() throws IOException {
		migrator().tagged("v1").upgrade("left", "right");
		revision("join", "left, right");
		revision("more", "join");
		migrator().tagged("v2").upgrade();

		assertThat(migrator().planDowngrade("tag:v1").after()).containsExactly("left", "right");
		migrator().downgrade("tag:v1");

		assertThat(migrator().current()).containsExactly("left", "right");
		migrator().upgrade("tag:v2");
		assertThat(migrator().current()).containsExactly("more");
	}

	@Test
	void releaseWithoutRevisionsIsTaggedOnceAndStaysSealed() {
		migrator().upgrade();
		Migrator tagging = migrator().tagged("v2");

		assertThat(tagging.upgrade().steps()).isEmpty();
		assertThat(tagging.upgrade().steps()).isEmpty();

		List<HistoryEntry> history = migrator().history();
		assertThat(history).hasSize(4);
		assertThat(history.get(0).tag()).isEqualTo(new Tag("v2", List.of("left", "right")));
		assertThat(history.get(0).seal()).isNotNull().isEqualTo(history.get(1).seal());
	}

	@Test
	void tagThatIsSetAgainMoves() {
		migrator().tagged("v1").upgrade("left");
		migrator().tagged("v1").upgrade("right");

		migrator().downgrade("root");
		assertThatExceptionOfType(InvalidDowngradeTargetException.class)
			.isThrownBy(() -> migrator().downgrade("tag:v1"))
			.withMessageContaining("'tag:v1'");
		migrator().upgrade("tag:v1");

		assertThat(migrator().current()).containsExactly("left", "right");
	}

	@Test
	void emptyDatabaseCanBeTagged() {
		migrator().tagged("empty").upgrade("base");
		migrator().upgrade();

		migrator().downgrade("tag:empty");

		assertThat(migrator().current()).isEmpty();
	}

	@Test
	void unknownTagIsNamedWithThoseThereAre() {
		migrator().tagged("v1").upgrade();

		assertThatExceptionOfType(NoSuchTagException.class).isThrownBy(() -> migrator().downgrade("tag:v2"))
			.withMessage("The history of this database has no tag 'v2'. Found: [v1]");
		assertThat(migrator().current()).containsExactly("left", "right");
	}

	@Test
	void tagWithWhiteSpaceIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> migrator().tagged("v 1"))
			.withMessageContaining("without white space");
	}

	private void revision(String id, String down) throws IOException {
		Files.writeString(this.folder.resolve(id + "_x.sql"), "-- revision: " + id + "\n-- down-revision: " + down
				+ "\n\n-- migrator:upgrade\n-- migrator:downgrade\n");
	}

	private Migrator migrator() {
		return Migrator.builder().dataSource(this.dataSource).locations("file:" + this.folder).build();
	}

}
