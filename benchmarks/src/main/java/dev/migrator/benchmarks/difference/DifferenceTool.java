package dev.migrator.benchmarks.difference;

import java.util.Arrays;
import java.util.Locale;

/** What compares entities and database. */
enum DifferenceTool {

	/** This library. */
	MIGRATOR,

	/** The {@code diff} of liquibase-hibernate. */
	LIQUIBASE_HIBERNATE,

	/** Hibernate's own {@code update}. */
	HIBERNATE_UPDATE,

	/**
	 * Hibernate's own {@code create-only}, which makes the tables before the others run.
	 */
	HIBERNATE_CREATE;

	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static DifferenceTool of(String label) {
		return Arrays.stream(values()).filter((tool) -> tool.label().equals(label)).findFirst().orElseThrow();
	}

}
