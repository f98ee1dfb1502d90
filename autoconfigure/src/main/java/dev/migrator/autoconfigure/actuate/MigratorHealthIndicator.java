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
		// An older instance of a rolling deployment does not know the newest revisions,
		// and
		// still serves.
		if (status.state() == MigrationState.UP_TO_DATE || status.state() == MigrationState.UNKNOWN_REVISION) {
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
