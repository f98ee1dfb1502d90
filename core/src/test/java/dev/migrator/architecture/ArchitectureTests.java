package dev.migrator.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String FIXTURES = "dev.migrator.architecture.fixture";

	static List<Arguments> rules() {
		return List.of(Arguments.of("cycle", rule("cycle").packagesAreFreeOfCycles(), core().packagesAreFreeOfCycles()),
				Arguments.of("rows", rule("rows").importsGoDownTheRows(), core().importsGoDownTheRows()),
				Arguments.of("dialects", rule("dialects").onlyEnvironmentNamesDialects(),
						core().onlyEnvironmentNamesDialects()),
				Arguments.of("sql", rule("sql").sqlIsTouchedInFewPackages(), core().sqlIsTouchedInFewPackages()),
				Arguments.of("state", ArchitectureRules.staticFieldsAreFinal(),
						ArchitectureRules.staticFieldsAreFinal()),
				Arguments.of("threadlocal", ArchitectureRules.nothingIsThreadLocal(),
						ArchitectureRules.nothingIsThreadLocal()),
				Arguments.of("unmarked", ArchitectureRules.packagesAreNullMarked(),
						ArchitectureRules.packagesAreNullMarked()),
				Arguments.of("names", ArchitectureRules.namesSayWhatTypesAre(),
						ArchitectureRules.namesSayWhatTypesAre()));
	}

	private static ArchitectureRules rule(String fixture) {
		return new ArchitectureRules(FIXTURES + "." + fixture);
	}

	private static ArchitectureRules core() {
		return new ArchitectureRules("dev.migrator");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void coreKeepsTheRule(String name, ArchRule broken, ArchRule kept) {
		JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("dev.migrator");

		kept.check(classes);
		assertThat(classes.size()).isGreaterThan(100);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void fixtureBreaksTheRule(String name, ArchRule broken, ArchRule kept) {
		JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURES + "." + name);

		assertThat(broken.evaluate(fixture).hasViolation()).as(name).isTrue();
	}

}
