package dev.migrator.benchmarks.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is compared. */
enum Tool {

	/** Statements sent by hand: what the database itself needs. */
	JDBC,

	/** This library with SQL revisions. */
	MIGRATOR,

	/** This library with Java revisions. */
	MIGRATOR_JAVA,

	/** Flyway with SQL migrations. */
	FLYWAY,

	/** Liquibase with formatted SQL files. */
	LIQUIBASE,

	/** Nothing at all, for the start of an application without a tool. */
	NONE;

	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Tool of(String label) {
		return Arrays.stream(values())
			.filter((tool) -> tool.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"unknown tool '" + label + "'; known are " + Arrays.stream(values()).map(Tool::label).toList()));
	}

	static List<Tool> all() {
		return List.of(JDBC, MIGRATOR, MIGRATOR_JAVA, FLYWAY, LIQUIBASE);
	}

}
