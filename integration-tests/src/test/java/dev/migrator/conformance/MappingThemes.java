package dev.migrator.conformance;

import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.conformance.mapping.KeyMappings;
import dev.migrator.conformance.mapping.SequenceOptionMappings;

/** The mappings that are tried on every database. */
final class MappingThemes {

	private static final Map<String, Object> SPRING_NAMES = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

	private static final Map<String, Object> ALL_QUOTED = Map.of("hibernate.globally_quoted_identifiers", "true");

	private MappingThemes() {
	}

	static Stream<MappingTheme> all() {
		return holders().map(MappingTheme::of)
			.flatMap((theme) -> Stream.of(theme, theme.with("snake case", SPRING_NAMES),
					theme.with("all quoted", ALL_QUOTED)));
	}

	private static Stream<Class<?>> holders() {
		return Stream.of(KeyMappings.class, SequenceOptionMappings.class);
	}

}
