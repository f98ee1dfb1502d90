package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import dev.migrator.template.NewRevision;
import dev.migrator.template.TemplateSettings;
import dev.migrator.version.LockTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for comparisons with a live database, on H2. */
class ModelAutogenerationIntegrationTests {

	@TempDir
	private Path project;

	private final JdbcDataSource database = new JdbcDataSource();

	@BeforeEach
	void makeProject() throws IOException {
		this.database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		Files.writeString(this.project.resolve("pom.xml"), "<project/>");
		Path revisions = Files.createDirectories(this.project.resolve("src/main/resources/db/revisions"));
		Files.writeString(revisions.resolve("aaaaaaaaaaaa_start.sql"), """
				-- revision: aaaaaaaaaaaa

				-- migrator:upgrade
				create table notes (id bigint not null, text varchar(20), primary key (id));
				""");
	}

	@Test
	void whatIsAppliedIsComparedUnderTheLock() {
		List<Boolean> locked = new ArrayList<>();
		Migrator migrator = migrator((dialect, schema) -> {
			locked.add(isLocked());
			return wanted(Column.of("text", ColumnTypes.varchar(40)));
		});
		migrator.upgrade();

		assertThat(migrator.autogeneration().difference(List.of()).changes()).hasSize(1);
		AppliedRevision applied = migrator.autogeneration().apply(NewRevision.of("wider")).orElseThrow();

		assertThat(applied.applied()).isTrue();
		assertThat(migrator.current()).containsExactly(applied.written().node().id());
		assertThat(locked).containsExactly(false, true);
	}

	@Test
	void lossOfDataIsJudgedWhereItIsApplied() {
		Migrator migrator = migrator((dialect, schema) -> wanted(Column.of("text", ColumnTypes.varchar(10))));
		migrator.upgrade();

		AppliedRevision written = migrator.autogeneration().apply(NewRevision.of("narrower")).orElseThrow();

		assertThat(written.applied()).isFalse();
		assertThat(written.written().file()).content().contains("LOSES DATA");
		assertThat(migrator.current()).containsExactly("aaaaaaaaaaaa");
	}

	private boolean isLocked() {
		Migrator other = migrator((dialect, schema) -> wanted());
		try {
			other.ensureVersion();
			return false;
		}
		catch (LockTimeoutException ex) {
			return true;
		}
	}

	private Migrator migrator(SchemaModel model) {
		TemplateSettings plain = TemplateSettings.DEFAULT;
		return Migrator.builder()
			.dataSource(this.database)
			.locations("file:" + this.project.resolve("src/main/resources/db/revisions"))
			.lockTimeout(Duration.ofMillis(100))
			.templates(new TemplateSettings(plain.name(), plain.location(), plain.type(), plain.fileName(),
					plain.slugLength(), plain.zone(), null, this.project.toString()))
			.models(() -> List.of(model))
			.build();
	}

	private static WantedSchema wanted(Column... more) {
		List<Column> columns = new ArrayList<>(List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false)));
		columns.addAll(List.of(more));
		Table table = new Table(QualifiedName.of("notes"), columns, List.of(new PrimaryKey(null, List.of("id"))),
				List.of(), null);
		return WantedSchema.of(DatabaseSchema.empty().withTables(List.of(table)));
	}

}
