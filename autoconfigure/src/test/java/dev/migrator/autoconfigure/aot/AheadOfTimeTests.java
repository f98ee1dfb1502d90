package dev.migrator.autoconfigure.aot;

import java.util.UUID;

import dev.migrator.autoconfigure.MigratorAutoConfiguration;
import dev.migrator.autoconfigure.MigratorInstance;
import dev.migrator.autoconfigure.MigratorProperties;
import dev.migrator.environment.Migrator;
import dev.migrator.operation.CreateTable;
import dev.migrator.schema.Column;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.NumericType;
import org.junit.jupiter.api.Test;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;

import static org.assertj.core.api.Assertions.assertThat;

class AheadOfTimeTests {

	private static final String PACKAGE = "dev.migrator.autoconfigure.aot.revisions";

	private final TestPropertyValues database = TestPropertyValues
		.of("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	private final TestPropertyValues properties = this.database
		.and("migrator.locations=classpath:" + PACKAGE.replace('.', '/'));

	@Test
	void revisionsOfTheConfiguredLocationsAreKept() {
		RuntimeHints hints = process(TestPropertyValues.empty()).getRuntimeHints();

		assertThat(RuntimeHintsPredicates.resource().forResource(PACKAGE.replace('.', '/') + "/some.sql"))
			.accepts(hints);
		assertThat(RuntimeHintsPredicates.resource().forResource(PACKAGE.replace('.', '/') + "/CreateNotes.class"))
			.accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection()
			.onType(TypeReference.of(PACKAGE + ".CreateNotes"))
			.withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS)).accepts(hints);
		assertThat(RuntimeHintsPredicates.resource().forResource("db/revisions/some.sql")).rejects(hints);
	}

	@Test
	void revisionsOfTheDefaultLocationAreKept() {
		TestGenerationContext generation = new TestGenerationContext();
		process(generation, this.database);

		assertThat(RuntimeHintsPredicates.resource().forResource("db/revisions/some.sql"))
			.accepts(generation.getRuntimeHints());
	}

	@Test
	void nothingIsKeptWithoutAMigrator() {
		RuntimeHints hints = process(TestPropertyValues.of("migrator.enabled=false")).getRuntimeHints();

		assertThat(RuntimeHintsPredicates.reflection().onType(TypeReference.of(PACKAGE + ".CreateNotes")))
			.rejects(hints);
	}

	@Test
	void propertiesOfInstancesCanBeBound() {
		RuntimeHints hints = process(TestPropertyValues.empty()).getRuntimeHints();

		for (Class<?> type : new Class<?>[] { MigratorProperties.class, MigratorProperties.Lock.class,
				MigratorInstance.class }) {
			assertThat(RuntimeHintsPredicates.reflection().onConstructorInvocation(type.getDeclaredConstructors()[0]))
				.as(type.getName())
				.accepts(hints);
		}
	}

	@Test
	void recordsThatMakeChecksumsAreKept() {
		RuntimeHints hints = new RuntimeHints();
		new OperationHints().registerHints(hints, null);

		for (Class<?> type : new Class<?>[] { CreateTable.class, Column.class, NumericType.class, ForeignKey.class }) {
			assertThat(RuntimeHintsPredicates.reflection().onType(type)).as(type.getName()).accepts(hints);
		}
	}

	@Test
	@CompileWithForkedClassLoader
	void contextFromGeneratedCodeMigrates() {
		TestGenerationContext generated = process(TestPropertyValues.empty());

		TestCompiler.forSystem().with(generated).compile((compiled) -> {
			try (GenericApplicationContext context = new GenericApplicationContext()) {
				this.properties.applyTo(context);
				initializer(compiled.getInstance(ApplicationContextInitializer.class)).initialize(context);
				context.refresh();
				assertThat(context.getBean(Migrator.class).current()).containsExactly("b1b2c3d4e5f6");
			}
		});
	}

	@Test
	@CompileWithForkedClassLoader
	void contextFromGeneratedCodeHasItsInstances() {
		TestPropertyValues instances = TestPropertyValues.of("migrator.locations=classpath:none",
				"migrator.instances.notes.locations=classpath:" + PACKAGE.replace('.', '/'));
		TestGenerationContext generated = process(instances);

		TestCompiler.forSystem().with(generated).compile((compiled) -> {
			try (GenericApplicationContext context = new GenericApplicationContext()) {
				this.properties.applyTo(context);
				instances.applyTo(context);
				initializer(compiled.getInstance(ApplicationContextInitializer.class)).initialize(context);
				context.refresh();
				assertThat(context.getBean("notesMigrator", Migrator.class).current()).containsExactly("b1b2c3d4e5f6");
			}
		});
		assertThat(RuntimeHintsPredicates.reflection().onType(TypeReference.of(PACKAGE + ".CreateNotes")))
			.accepts(generated.getRuntimeHints());
	}

	@SuppressWarnings("unchecked")
	private static ApplicationContextInitializer<GenericApplicationContext> initializer(
			ApplicationContextInitializer<?> initializer) {
		return (ApplicationContextInitializer<GenericApplicationContext>) initializer;
	}

	private TestGenerationContext process(TestPropertyValues more) {
		TestGenerationContext generation = new TestGenerationContext();
		process(generation, this.properties, more);
		return generation;
	}

	private static void process(TestGenerationContext generation, TestPropertyValues... properties) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			for (TestPropertyValues each : properties) {
				each.applyTo(context);
			}
			context.register(DataSourceAutoConfiguration.class, MigratorAutoConfiguration.class);
			new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
			generation.writeGeneratedContent();
		}
	}

}
