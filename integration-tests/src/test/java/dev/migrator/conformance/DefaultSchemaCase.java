package dev.migrator.conformance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import dev.migrator.environment.Autogeneration;
import dev.migrator.environment.Migrator;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.template.NewRevision;
import dev.migrator.template.TemplateSettings;
import dev.migrator.template.WrittenRevision;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TableGenerator;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities whose default schema is that of the revisions, and not that of the connection.
 *
 * @param database the database
 * @param settings what Hibernate has to be told about it
 * @param schema the schema, as the catalog spells it
 * @param project where revisions are written
 */
record DefaultSchemaCase(DataSource database, Map<String, Object> settings, String schema, Path project) {

	static DefaultSchemaCase of(DataSource database, Map<String, Object> settings, Path project) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			DatabaseMetaData metaData = connection.getMetaData();
			boolean catalogs = !metaData.supportsSchemasInDataManipulation();
			String schema = catalogs ? connection.getCatalog() + "_other"
					: metaData.storesUpperCaseIdentifiers() ? "OTHER" : "other";
			statement.execute("drop schema if exists " + schema + (catalogs ? "" : " cascade"));
			statement.execute("create schema " + schema);
			Map<String, Object> all = new HashMap<>(settings);
			all.put(catalogs ? "hibernate.default_catalog" : "hibernate.default_schema", schema);
			return new DefaultSchemaCase(database, all, schema, project);
		}
	}

	void assertGeneratedWithoutSchema() throws Exception {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory("none", capture)) {
			migrator(capture).upgrade();
			Autogeneration autogeneration = migrator(capture).autogeneration();
			WrittenRevision written = autogeneration.apply(NewRevision.of("create")).orElseThrow().written();

			assertThat(factory.isOpen()).isTrue();
			assertThat(migrator(capture).show(written.node().id()).upgrade().toString()).contains("create table owner")
				.doesNotContainIgnoringCase("other.")
				.doesNotContainIgnoringCase("create schema");
			assertThat(migrator(capture).autogeneration().difference(List.of()).changes()).isEmpty();
			migrator(capture).downgrade("base");
		}
	}

	void assertCreatedIsWanted() {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory("create-only", capture)) {
			migrator(capture).stamp("heads");

			assertThat(factory.isOpen()).isTrue();
			assertThat(migrator(capture).autogeneration().difference(List.of()).changes()).isEmpty();
		}
	}

	private Migrator migrator(MetadataCapture capture) {
		TemplateSettings plain = TemplateSettings.DEFAULT;
		return Migrator.builder()
			.dataSource(this.database)
			.locations("file:" + this.project.resolve("src/main/resources/db/revisions"))
			.defaultSchema(this.schema)
			.templates(new TemplateSettings(plain.name(), plain.location(), plain.type(), plain.fileName(),
					plain.slugLength(), plain.zone(), null, this.project.toString()))
			.models(() -> List.of(capture.source().orElseThrow()::read))
			.build();
	}

	private EntityManagerFactory factory(String action, MetadataCapture capture) {
		Map<String, Object> properties = new HashMap<>(this.settings);
		properties.put("jakarta.persistence.nonJtaDataSource", this.database);
		properties.put("hibernate.hbm2ddl.auto", action);
		properties.put("hibernate.hbm2ddl.halt_on_error", "true");
		properties.put("hibernate.integrator_provider", capture);
		return new HibernatePersistenceConfiguration("default schema").managedClasses(Owner.class, Pet.class)
			.properties(properties)
			.createEntityManagerFactory();
	}

	@Entity(name = "owner")
	static class Owner {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

		@ElementCollection
		private Set<String> names = new HashSet<>();

	}

	@Entity(name = "pet")
	static class Pet {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
		@TableGenerator(name = "numbers", table = "numbers", initialValue = 5)
		private @Nullable Long id;

		@ManyToOne
		private @Nullable Owner owner;

	}

}
