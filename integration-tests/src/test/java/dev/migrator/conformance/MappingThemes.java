package dev.migrator.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.conformance.mapping.AuditedMappings;
import dev.migrator.conformance.mapping.ColumnMappings;
import dev.migrator.conformance.mapping.CommentMappings;
import dev.migrator.conformance.mapping.ConditionMappings;
import dev.migrator.conformance.mapping.DefinitionMappings;
import dev.migrator.conformance.mapping.EnumMappings;
import dev.migrator.conformance.mapping.InheritanceMappings;
import dev.migrator.conformance.mapping.IntervalMappings;
import dev.migrator.conformance.mapping.KeyMappings;
import dev.migrator.conformance.mapping.NameMappings;
import dev.migrator.conformance.mapping.NamedEnumMappings;
import dev.migrator.conformance.mapping.PostgresqlMappings;
import dev.migrator.conformance.mapping.RareMappings;
import dev.migrator.conformance.mapping.RelationMappings;
import dev.migrator.conformance.mapping.SchemaMappings;
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
		return Stream.concat(quotable,
				Stream.of(conditions, conditions.with("snake case", SPRING_NAMES),
						MappingTheme.of(DefinitionMappings.class), MappingTheme.of(RareMappings.class),
						MappingTheme.of(PostgresqlMappings.class), MappingTheme.of(SchemaMappings.class),
						MappingTheme.of(SchemaMappings.class)
							.with("default schema", Map.of("hibernate.default_schema", "other")),
						MappingTheme.of(AuditedMappings.class),
						MappingTheme.of(AuditedMappings.class)
							.with("own names",
									Map.of("org.hibernate.envers.audit_table_suffix", "_history",
											"org.hibernate.envers.audit_strategy",
											"org.hibernate.envers.strategy.ValidityAuditStrategy")),
						new MappingTheme("Legacy", List.of(), List.of("mapping/legacy.hbm.xml"), Map.of()),
						new MappingTheme("Collections", List.of(), List.of("mapping/collections.hbm.xml"), Map.of()),
						new MappingTheme("Plain", List.of(), List.of("mapping/plain.orm.xml"), Map.of())));
	}

	private static Stream<Class<?>> holders() {
		return Stream.of(KeyMappings.class, SequenceOptionMappings.class, TypeMappings.class, EnumMappings.class,
				NamedEnumMappings.class, InheritanceMappings.class, RelationMappings.class, ColumnMappings.class,
				SoftDeleteMappings.class, CommentMappings.class, IntervalMappings.class, NameMappings.class);
	}

}
