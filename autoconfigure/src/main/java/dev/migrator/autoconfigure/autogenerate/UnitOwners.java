package dev.migrator.autoconfigure.autogenerate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.hibernate.DatabasePlace;
import dev.migrator.environment.InvalidSettingsException;
import org.jspecify.annotations.Nullable;

/**
 * Knows to which migrator the entities of a persistence unit belong: to one at most, so
 * that no two write the same tables.
 *
 * @param migrators the data sources of the migrators by the names of their beans
 * @param stated the names of migrators by those of the units, as the application says
 */
record UnitOwners(Map<String, DataSource> migrators, Map<String, String> stated) {

	private static final String UNNAMED = "migrator";

	/**
	 * Find the migrator of a unit: the one that is stated; that of the same data source;
	 * that of the same database; where there is only one migrator and nobody knows where
	 * the unit connects to, that one.
	 * @param unit the name of the bean of the unit
	 * @param dataSource the data source of the unit, or {@code null} when it connects by
	 * itself
	 * @param place finds where the unit connects to
	 * @return the name of the migrator's bean, or empty when the unit uses another
	 * database
	 */
	Optional<String> owner(String unit, @Nullable DataSource dataSource, Supplier<Optional<DatabasePlace>> place) {
		String said = this.stated.get(unit);
		if (said != null) {
			return Optional.of(existing(unit, said));
		}
		List<String> same = names((candidate) -> candidate == dataSource);
		if (!same.isEmpty()) {
			return Optional.of(one(unit, same));
		}
		Optional<DatabasePlace> known = place.get();
		if (known.isEmpty()) {
			return (this.migrators.size() == 1) ? this.migrators.keySet().stream().findFirst() : Optional.empty();
		}
		List<String> near = names((candidate) -> leadsTo(candidate, known.get(), false));
		List<String> nearest = names((candidate) -> leadsTo(candidate, known.get(), true));
		List<String> found = nearest.isEmpty() ? near : nearest;
		return found.isEmpty() ? Optional.empty() : Optional.of(one(unit, found));
	}

	private String existing(String unit, String migrator) {
		if (!this.migrators.containsKey(migrator)) {
			throw new InvalidSettingsException(List.of("'migrator.autogenerate.units." + unit + "' names the migrator '"
					+ migrator + "', which is not there; found " + names((each) -> true)));
		}
		return migrator;
	}

	private List<String> names(Predicate<DataSource> which) {
		return this.migrators.entrySet()
			.stream()
			.filter((entry) -> which.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	private static boolean leadsTo(DataSource dataSource, DatabasePlace place, boolean sameSchema) {
		return DatabasePlace.of(dataSource)
			.filter((each) -> each.url().equals(place.url())
					&& (!sameSchema || Objects.equals(each.schema(), place.schema())))
			.isPresent();
	}

	private static String one(String unit, List<String> migrators) {
		if (migrators.size() > 1 && !migrators.contains(UNNAMED)) {
			throw new InvalidSettingsException(List.of("the migrators " + migrators + " use the database of the "
					+ "persistence unit '" + unit + "', and only one of them can write its tables; say which by "
					+ "'migrator.autogenerate.units." + unit + "'"));
		}
		return migrators.contains(UNNAMED) ? UNNAMED : migrators.get(0);
	}

}
