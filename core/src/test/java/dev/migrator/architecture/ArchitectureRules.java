package dev.migrator.architecture;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/** The rules, for the packages below a root, so that fixtures can break them. */
public final class ArchitectureRules {

	private static final Map<String, Integer> ROWS = Map.ofEntries(Map.entry("schema", 0), Map.entry("revision", 0),
			Map.entry("operation", 1), Map.entry("dialect", 2), Map.entry("script", 2), Map.entry("reflection", 3),
			Map.entry("version", 3), Map.entry("template", 3), Map.entry("recovery", 3),
			Map.entry("dialect.mariadb", 4), Map.entry("dialect.", 3), Map.entry("autogenerate", 4),
			Map.entry("runner", 4), Map.entry("status", 4), Map.entry("environment", 5), Map.entry("command", 6));

	private final String root;

	/**
	 * Create the rules.
	 * @param root the package that the rows are below, without a dot at its end
	 */
	public ArchitectureRules(String root) {
		this.root = root;
	}

	ArchRule packagesAreFreeOfCycles() {
		return SlicesRuleDefinition.slices().matching(this.root + ".(**)").should().beFreeOfCycles();
	}

	ArchRule importsGoDownTheRows() {
		return classes().that()
			.resideInAPackage(this.root + "..")
			.should(new ArchCondition<>("import lower rows only") {
				@Override
				public void check(JavaClass item, ConditionEvents events) {
					for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
						checkRow(dependency, events);
					}
				}
			});
	}

	private void checkRow(Dependency dependency, ConditionEvents events) {
		JavaClass origin = dependency.getOriginClass();
		JavaClass target = dependency.getTargetClass();
		if (!target.getPackageName().startsWith(this.root + ".") || area(origin).equals(area(target))) {
			return;
		}
		boolean down = row(target) < row(origin);
		boolean rootError = target.getSimpleName().equals("MigratorException");
		if (!down && !rootError) {
			events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
		}
	}

	private int row(JavaClass type) {
		String area = area(type);
		Integer row = ROWS.getOrDefault(area, ROWS.get(area.startsWith("dialect.") ? "dialect." : area));
		if (row == null) {
			throw new IllegalStateException("package '" + type.getPackageName() + "' is in no row");
		}
		return row;
	}

	private String area(JavaClass type) {
		String below = type.getPackageName()
			.substring(Math.min(type.getPackageName().length(), this.root.length() + 1));
		return below.startsWith("dialect.") ? below : below.split("\\.")[0];
	}

	ArchRule onlyEnvironmentNamesDialects() {
		return noClasses().that()
			.resideOutsideOfPackages(this.root + ".environment..", this.root + ".dialect..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(this.root + ".dialect.*..");
	}

	ArchRule sqlIsTouchedInFewPackages() {
		return noClasses().that()
			.resideOutsideOfPackages(
					below("dialect", "script", "reflection", "version", "runner", "status", "environment"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "javax.sql..");
	}

	private String[] below(String... areas) {
		return List.of(areas).stream().map((area) -> this.root + "." + area + "..").toArray(String[]::new);
	}

	static ArchRule staticFieldsAreFinal() {
		return fields().that().areStatic().should().beFinal();
	}

	static ArchRule nothingIsThreadLocal() {
		return noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);
	}

	static ArchRule packagesAreNullMarked() {
		return classes().should(new ArchCondition<>("live in a package that is null-marked") {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				JavaPackage home = item.getPackage();
				if (!home.isAnnotatedWith(NullMarked.class)) {
					events.add(SimpleConditionEvent.violated(item, home.getName() + " is not null-marked"));
				}
			}
		});
	}

	static ArchRule namesSayWhatTypesAre() {
		return noClasses().should()
			.haveNameMatching(".*(Utils?|Helper|Manager)")
			.orShould()
			.resideInAnyPackage("..util..", "..impl..");
	}

}
