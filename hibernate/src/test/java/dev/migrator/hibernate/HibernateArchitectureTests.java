package dev.migrator.hibernate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.migrator.revision.MigratorException;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class HibernateArchitectureTests {

	private static final ArchRule ONLY_SCHEMA_AND_DIALECT = noClasses().that()
		.resideInAPackage("dev.migrator.hibernate..")
		.should()
		.dependOnClassesThat(JavaClass.Predicates
			.resideInAnyPackage("dev.migrator.revision..", "dev.migrator.operation..", "dev.migrator.script..",
					"dev.migrator.version..", "dev.migrator.runner..", "dev.migrator.status..",
					"dev.migrator.environment..")
			.and(not(type(MigratorException.class))));

	@Test
	void onlySchemaAndDialectOfCoreAreImported() {
		ONLY_SCHEMA_AND_DIALECT
			.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("dev.migrator.hibernate"));
	}

	@Test
	void fixtureBreaksTheRule() {
		JavaClasses fixture = new ClassFileImporter().importPackages("dev.migrator.hibernate.fixture");

		assertThat(ONLY_SCHEMA_AND_DIALECT.evaluate(fixture).hasViolation()).isTrue();
	}

}
