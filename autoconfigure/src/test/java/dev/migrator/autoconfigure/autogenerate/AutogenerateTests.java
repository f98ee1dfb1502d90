package dev.migrator.autoconfigure.autogenerate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.MigratorAutoConfiguration;
import dev.migrator.autoconfigure.hibernate.HibernateMetadataAutoConfiguration;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.ModelDifference;
import dev.migrator.environment.NotUpToDateException;
import dev.migrator.template.NewRevision;
import dev.migrator.template.WrittenRevision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class AutogenerateTests {

	@TempDir
	private Path project;

	private Path resources;

	private Path code;

	private ApplicationContextRunner runner;

	@BeforeEach
	void makeProject() throws IOException {
		Files.writeString(this.project.resolve("pom.xml"), "<project/>");
		this.resources = Files.createDirectories(this.project.resolve("src/main/resources/db/revisions"));
		this.code = Files.createDirectories(this.project.resolve("src/main/java"));
		Files.writeString(this.resources.resolve("aaaaaaaaaaaa_start.sql"),
				"-- revision: aaaaaaaaaaaa\n\n-- migrator:upgrade\n\n-- migrator:downgrade\n");
		this.runner = new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
							MigratorAutoConfiguration.class, AutogenerateAutoConfiguration.class))
			.withUserConfiguration(Shop.class)
			.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
					"migrator.locations=file:" + this.resources, "migrator.templates.source-tree=" + this.project,
					"migrator.templates.java-package=db.revisions");
	}

	@Test
	void entitiesAreComparedWithTheDatabase() {
		this.runner.run((context) -> {
			ModelDifference difference = context.getBean(Migrator.class).autogeneration().difference(List.of());

			assertThat(difference.changes()).hasSizeGreaterThanOrEqualTo(1);
			assertThat(difference.changes().toString()).contains("parcel").contains("label");
			assertThat(difference.losesData()).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "sql", "java" })
	void writtenRevisionLeavesNothingToDo(String type) {
		this.runner.withPropertyValues("migrator.templates.type=" + type).run((context) -> {
			Migrator migrator = context.getBean(Migrator.class);
			WrittenRevision written = migrator.autogeneration().apply(NewRevision.of("create the shop")).orElseThrow();

			assertThat(written.file()).exists();
			assertThat(migrator.current()).containsExactly(written.node().id());
			assertThat(migrator.files().waiting()).containsExactly(written.node().id());
		});
		if (type.equals("sql")) {
			this.runner.withPropertyValues("spring.jpa.hibernate.ddl-auto=validate").run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.getBean(Migrator.class).autogeneration().difference(List.of()).isEmpty()).isTrue();
			});
		}
	}

	@Test
	void pendingRevisionsComeFirst() {
		this.runner.withPropertyValues("migrator.startup=none")
			.run((context) -> assertThatExceptionOfType(NotUpToDateException.class)
				.isThrownBy(() -> context.getBean(Migrator.class).autogeneration().difference(List.of()))
				.withMessageContaining("Upgrade first"));
	}

	@Test
	void developmentStartWritesTheSameDifferenceOnce(CapturedOutput output) throws IOException {
		for (int start = 0; start < 2; start++) {
			this.runner
				.withPropertyValues("migrator.autogenerate.mode=write", "migrator.autogenerate.format=java",
						"migrator.autogenerate.message=first draft")
				.run((context) -> ready(context.getSourceApplicationContext(ConfigurableApplicationContext.class)));
		}

		try (Stream<Path> files = Files.walk(this.code)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(1);
		}
		assertThat(output).contains("was written to").contains("nothing is written, because [");
	}

	@Test
	void developmentStartApplies(CapturedOutput output) throws IOException {
		for (int start = 0; start < 2; start++) {
			this.runner.withPropertyValues("migrator.autogenerate.mode=apply")
				.run((context) -> ready(context.getSourceApplicationContext(ConfigurableApplicationContext.class)));
		}

		try (Stream<Path> files = Files.list(this.resources)) {
			assertThat(files).hasSize(2);
		}
		assertThat(output).contains("was applied and written to").contains("the database is as the entities want it");
	}

	private static void ready(ConfigurableApplicationContext context) {
		context
			.publishEvent(new ApplicationReadyEvent(new SpringApplication(Shop.class), new String[0], context, null));
	}

	@Configuration(proxyBeanMethods = false)
	@EntityScan(basePackageClasses = Parcel.class)
	static class Shop {

	}

	@Entity
	static class Parcel {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private Long id;

		@Column(length = 80, nullable = false, unique = true)
		private String label;

		private Integer weight;

	}

}
