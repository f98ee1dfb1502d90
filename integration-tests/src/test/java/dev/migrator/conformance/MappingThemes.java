package dev.migrator.conformance;

import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.conformance.mapping.ColumnMappings;
import dev.migrator.conformance.mapping.CommentMappings;
import dev.migrator.conformance.mapping.ConditionMappings;
import dev.migrator.conformance.mapping.EnumMappings;
import dev.migrator.conformance.mapping.InheritanceMappings;
import dev.migrator.conformance.mapping.IntervalMappings;
import dev.migrator.conformance.mapping.KeyMappings;
import dev.migrator.conformance.mapping.NameMappings;
import dev.migrator.conformance.mapping.NamedEnumMappings;
import dev.migrator.conformance.mapping.RelationMappings;
import dev.migrator.conformance.mapping.SequenceOptionMappings;
import dev.migrator.conformance.mapping.SoftDeleteMappings;
import dev.migrator.conformance.mapping.TypeMappings;

/** The mappings that are tried on every database. */
final class MappingThemes {

	private static final Map<String, Object> SPRING_NAMES = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

	private static final Map<String, Object> ALL_QUOTED = Map.of("hibernate.globally_quoted_identifiers", "true",
			"hibernate.globally_quoted_identifiers_skip_column_definitions", "true");

	private MappingThemes() {
	}

	static Stream<MappingTheme> all() {
		Stream<MappingTheme> quotable = holders().map(MappingTheme::of)
			.flatMap((theme) -> Stream.of(theme, theme.with("snake case", SPRING_NAMES),
					theme.with("all quoted", ALL_QUOTED)));
		MappingTheme conditions = MappingTheme.of(ConditionMappings.class);
		return Stream.concat(quotable, Stream.of(conditions, conditions.with("snake case", SPRING_NAMES)));
	}

	private static Stream<Class<?>> holders() {
		return Stream.of(KeyMappings.class, SequenceOptionMappings.class, TypeMappings.class, EnumMappings.class,
				NamedEnumMappings.class, InheritanceMappings.class, RelationMappings.class, ColumnMappings.class, SoftDeleteMappings.class,
				CommentMappings.class, IntervalMappings.class,
				NameMappings.class);
	}

}
