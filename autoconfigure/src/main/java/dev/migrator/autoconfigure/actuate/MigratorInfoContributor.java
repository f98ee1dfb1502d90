package dev.migrator.autoconfigure.actuate;

import java.util.Map;

import dev.migrator.environment.Migrator;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Adds the current revisions and the heads to the info endpoint. */
final class MigratorInfoContributor implements InfoContributor {

	private final Migrator migrator;

	MigratorInfoContributor(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public void contribute(Info.Builder builder) {
		builder.withDetail("migrations", Map.of("current", this.migrator.current(), "heads",
				this.migrator.graph().effectiveHeads().stream().sorted().toList()));
	}

}
