package dev.migrator.autoconfigure.actuate;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrator.environment.Migrator;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * Adds the current revisions and the heads to the info endpoint, by name where there are
 * several migrators.
 */
final class MigratorInfoContributor implements InfoContributor {

	private final Map<String, Migrator> migrators;

	MigratorInfoContributor(Map<String, Migrator> migrators) {
		this.migrators = migrators;
	}

	@Override
	public void contribute(Info.Builder builder) {
		Map<String, Object> details = new LinkedHashMap<>();
		this.migrators.forEach((name, migrator) -> details.put(name, describe(migrator)));
		builder.withDetail("migrations", (details.size() == 1) ? details.values().iterator().next() : details);
	}

	private static Map<String, Object> describe(Migrator migrator) {
		return Map.of("current", migrator.current(), "heads",
				migrator.graph().effectiveHeads().stream().sorted().toList());
	}

}
