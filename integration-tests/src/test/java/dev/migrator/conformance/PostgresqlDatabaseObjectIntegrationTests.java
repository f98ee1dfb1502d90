package dev.migrator.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.ModelDifference;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.integration.PostgresqlServer;
import dev.migrator.template.NewRevision;
import dev.migrator.template.TemplateSettings;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a model creates by statements of its own, and columns of type {@code serial}. */
@ExtendWith(PostgresqlServer.class)
class PostgresqlDatabaseObjectIntegrationTests {

	@TempDir
	private Path project;

	private DataSource database;

	private JdbcTemplate jdbc;

	@BeforeEach
	void start(PostgresqlServer.Server server) throws SQLException, IOException {
		this.database = server.newDatabase();
		this.jdbc = new JdbcTemplate(this.database);
		Files.writeString(this.project.resolve("pom.xml"), "<project/>");
		Path revisions = Files.createDirectories(this.project.resolve("src/main/resources/db/revisions"));
		Files.writeString(revisions.resolve("aaaaaaaaaaaa_start.sql"),
				"-- revision: aaaaaaaaaaaa\n\n-- migrator:upgrade\n\n-- migrator:downgrade\n");
	}

	@Test
	void whatHibernateMakesIsWanted() {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory("create-only", capture)) {
			Migrator migrator = migrator(capture);
			migrator.upgrade();

			ModelDifference difference = migrator.autogeneration().difference(List.of());

			assertThat(factory.isOpen()).isTrue();
			assertThat(difference.changes()).isEmpty();
			assertThat(difference.notes()).singleElement()
				.asString()
				.startsWith("whether '")
				.endsWith("' is there cannot be read; write it by hand if it is new");
		}
	}

	@Test
	void whatIsGeneratedLeavesNothingToGenerateAndIsUndone() {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory("none", capture)) {
			Migrator migrator = migrator(capture);
			migrator.upgrade();

			assertThat(migrator.autogeneration().apply(NewRevision.of("create")).orElseThrow().applied()).isTrue();

			assertThat(factory.isOpen()).isTrue();
			assertThat(migrator(capture).autogeneration().difference(List.of()).changes()).isEmpty();
			assertThat(this.jdbc.queryForObject("select next_parcel()", Long.class)).isNull();
			migrator(capture).downgrade("aaaaaaaaaaaa");
			assertThat(
					this.jdbc.queryForList("select relname from pg_class c where relnamespace = 'public'::regnamespace"
							+ " and relname not like 'migrator%'"))
				.isEmpty();
		}
	}

	@Test
	void typeThatIsMissingIsCreatedBeforeTheColumnOfIt() {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory("create-only", capture)) {
			this.jdbc.execute("alter table parcel drop column size");
			this.jdbc.execute("drop type parcel_size");
			Migrator migrator = migrator(capture);
			migrator.upgrade();

			assertThat(factory.isOpen()).isTrue();
			assertThat(migrator.autogeneration().difference(List.of()).changes())
				.flatExtracting((change) -> change.sql())
				.containsExactly("create type parcel_size as (height integer, width integer)",
						"alter table parcel add column size parcel_size");
			migrator.autogeneration().apply(NewRevision.of("size")).orElseThrow();
			assertThat(migrator(capture).autogeneration().difference(List.of()).changes()).isEmpty();
			migrator(capture).downgrade("aaaaaaaaaaaa");
			assertThat(this.jdbc.queryForList("select 1 from pg_type where typname = 'parcel_size'")).isEmpty();
		}
	}

	private Migrator migrator(MetadataCapture capture) {
		TemplateSettings plain = TemplateSettings.DEFAULT;
		return Migrator.builder()
			.dataSource(this.database)
			.locations("file:" + this.project.resolve("src/main/resources/db/revisions"))
			.templates(new TemplateSettings(plain.name(), plain.location(), plain.type(), plain.fileName(),
					plain.slugLength(), plain.zone(), null, this.project.toString()))
			.models(() -> List.of(capture.source().orElseThrow()::read))
			.build();
	}

	private EntityManagerFactory factory(String action, MetadataCapture capture) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("jakarta.persistence.nonJtaDataSource", this.database);
		properties.put("hibernate.hbm2ddl.auto", action);
		properties.put("hibernate.hbm2ddl.halt_on_error", "true");
		properties.put("hibernate.integrator_provider", capture);
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("objects");
		configuration.managedClasses(Parcel.class, Size.class)
			.mappingFile("mapping/database-objects.hbm.xml")
			.properties(properties);
		return configuration.createEntityManagerFactory();
	}

	@Entity(name = "parcel")
	static class Parcel {

		@Id
		@Column(columnDefinition = "bigserial")
		private long id;

		@Column(columnDefinition = "serial")
		private int number;

		private @Nullable Size size;

	}

	@Embeddable
	@Struct(name = "parcel_size")
	static class Size {

		private int height;

		private int width;

	}

}
