package dev.migrator.autoconfigure.actuate;

import dev.migrator.environment.Migrator;
import dev.migrator.status.MigrationState;
import dev.migrator.status.MigrationStatus;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Is out of service while revisions of a migrator are pending, unknown or failed. */
final class MigratorHealthIndicator extends AbstractHealthIndicator {

	private final Migrator migrator;

	MigratorHealthIndicator(Migrator migrator) {
		super("The state of the migrations could not be read");
		this.migrator = migrator;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		MigrationStatus status = this.migrator.status();
		if (status.state() == MigrationState.UP_TO_DATE) {
			builder.up();
		}
		else {
			builder.outOfService();
		}
		builder.withDetail("state", status.state().name())
			.withDetail("current", status.current())
			.withDetail("pending", status.pending().size());
	}

}
