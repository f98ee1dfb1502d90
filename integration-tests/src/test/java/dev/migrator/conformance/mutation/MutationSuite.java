package dev.migrator.conformance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.render.RevisionRenderer;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every single edit of a mapping gives exactly the expected statements, which run, leave
 * nothing to do and are undone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MutationSuite {

	private static final int LEAST_EDITS = 120;

	// Numbered by all that the database has made before.
	private static final Pattern H2_NAME = Pattern.compile("\"constraint_[0-9a-f]+\"");

	private static final String NOTHING = "// nothing";

	private final Map<String, MutationGolden> golden = new HashMap<>();

	private @Nullable String name;

	private MutationRun.@Nullable Outcome outcome;

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	/**
	 * Return an empty database.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource newDatabase() throws SQLException;

	/**
	 * Return what Hibernate has to be told about the database.
	 * @return the settings
	 */
	protected Map<String, Object> settings() {
		return Map.of();
	}

	@BeforeAll
	void runAll() throws SQLException {
		DataSource database = newDatabase();
		try (Connection connection = database.getConnection()) {
			Dialect dialect = factory().create(DatabaseProduct.of(connection.getMetaData()));
			this.name = dialect.name();
			this.outcome = new MutationRun(database, dialect, settings()).run();
		}
	}

	Stream<EditCase> edits() {
		return EditCatalog.of(Objects.requireNonNull(this.name)).edits().stream();
	}

	@Test
	void catalogHasEnoughEditsWhichCanAllBeMade() {
		assertThat(edits()).hasSizeGreaterThanOrEqualTo(LEAST_EDITS);
		assertThat(outcome().failures()).doesNotContainKey("before");
	}

	@ParameterizedTest
	@MethodSource("edits")
	void editGivesTheExpectedStatements(EditCase edit) throws IOException {
		String found = upgrade(outcome().revisions(), edit);

		assertThat(found).as("%s on %s", edit, this.name)
			.isEqualTo(golden(edit).expected(edit, Objects.requireNonNull(this.name), found));
	}

	@ParameterizedTest
	@MethodSource("edits")
	void statementsRunAndLeaveNothingToDoAndAreUndone(EditCase edit) {
		assertThat(outcome().failures()).as("%s on %s", edit, this.name).doesNotContainKey(edit.name());
		assertThat(upgrade(outcome().left(), edit)).as("%s on %s, left after the upgrade", edit, this.name)
			.isEqualTo(NOTHING);
		assertThat(upgrade(outcome().changed(), edit)).as("%s on %s, left after the downgrade", edit, this.name)
			.isEqualTo(NOTHING);
	}

	@ParameterizedTest
	@MethodSource("edits")
	void rowsStayOrTheirLossIsMarked(EditCase edit) {
		List<String> losses = outcome().losses().getOrDefault(edit.name(), List.of());

		assertThat(losses).as("%s on %s", edit, this.name).isEmpty();
	}

	@Test
	void rowsThatAreNotMadeOrRefusedAreKnown() throws IOException {
		String found = String.join("\n", outcome().notes());
		Path path = Path.of("src/test/resources/golden/mutations/rows", this.name + ".txt");
		if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
			Files.createDirectories(path.getParent());
			Files.writeString(path, found + "\n");
		}

		assertThat(found).isEqualTo(Files.readString(path).strip());
	}

	private static String upgrade(Map<String, GeneratedRevision> revisions, EditCase edit) {
		GeneratedRevision revision = revisions.get(edit.name());
		return (revision == null || revision.isEmpty()) ? NOTHING
				: H2_NAME.matcher(new RevisionRenderer().java(revision.draft()).upgrade())
					.replaceAll("\"constraint_#\"");
	}

	private MutationGolden golden(EditCase edit) throws IOException {
		if (!this.golden.containsKey(edit.theme())) {
			this.golden.put(edit.theme(), new MutationGolden(edit.theme()));
		}
		return Objects.requireNonNull(this.golden.get(edit.theme()));
	}

	private MutationRun.Outcome outcome() {
		return Objects.requireNonNull(this.outcome);
	}

}
