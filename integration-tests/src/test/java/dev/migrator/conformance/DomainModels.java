package dev.migrator.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hibernate.testing.orm.domain.StandardDomainModel;
import org.hibernate.testing.orm.domain.gambit.EntityWithManyToOneWithoutJoinTable;
import org.hibernate.testing.orm.domain.gambit.EntityWithNotAggregateId;
import org.hibernate.testing.orm.domain.gambit.EntityWithOneToManyNotOwned;
import org.hibernate.testing.orm.domain.userguide.tooling.Customer;
import org.hibernate.testing.orm.domain.userguide.tooling.Item;
import org.hibernate.testing.orm.domain.userguide.tooling.Order;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/**
 * The domain models of Hibernate's own tests, and the settings that each is tried under.
 */
final class DomainModels {

	private static final int SETTINGS = 4;

	private static final Map<String, Object> SPRING_BOOT = Map.of("hibernate.physical_naming_strategy",
			"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl", "hibernate.implicit_naming_strategy",
			SpringImplicitNamingStrategy.class.getName());

	private DomainModels() {
	}

	/**
	 * Return each model under each setting.
	 * @param defaultSchema what Hibernate is told about a default schema
	 * @return the pairs
	 */
	static Stream<MappingTheme> all(Map<String, Object> defaultSchema) {
		return models().stream().flatMap((model) -> under(model, defaultSchema).stream());
	}

	/**
	 * Return each model under one setting, so that all settings occur, and so that four
	 * databases meet all pairs.
	 * @param defaultSchema what Hibernate is told about a default schema
	 * @param place which of the databases it is
	 * @return the pairs
	 */
	static Stream<MappingTheme> some(Map<String, Object> defaultSchema, int place) {
		List<MappingTheme> models = models();
		return IntStream.range(0, models.size())
			.mapToObj((number) -> under(models.get(number), defaultSchema).get((number + place) % SETTINGS));
	}

	private static List<MappingTheme> under(MappingTheme model, Map<String, Object> defaultSchema) {
		return List.of(model.with("JPA's names", Map.of()), model.with("Spring Boot's names", SPRING_BOOT),
				model.with("a default schema", defaultSchema),
				model.with("all names quoted", Map.of("hibernate.globally_quoted_identifiers", "true")));
	}

	private static List<MappingTheme> models() {
		List<MappingTheme> models = new ArrayList<>();
		for (StandardDomainModel model : StandardDomainModel.values()) {
			models.add(new MappingTheme(model.name().toLowerCase(Locale.ROOT),
					List.of(model.getDescriptor().getAnnotatedClasses()), List.of(), Map.of()));
		}
		models.add(new MappingTheme("tooling", List.of(Customer.class, Item.class, Order.class), List.of(), Map.of()));
		models.add(new MappingTheme("gambit's others", List.of(EntityWithNotAggregateId.class,
				EntityWithManyToOneWithoutJoinTable.class, EntityWithOneToManyNotOwned.class), List.of(), Map.of()));
		return models;
	}

}
