package dev.migrator.autoconfigure.observation;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

import org.springframework.core.metrics.StartupStep;

/**
 * Shows the revisions of one migrator. The lock of the database lets one revision run at
 * a time.
 */
final class ObservedRevisions implements RunListener {

	private final MigrationObservations observations;

	private final String migrator;

	private final AtomicReference<@Nullable Current> current = new AtomicReference<>();

	ObservedRevisions(MigrationObservations observations, String migrator) {
		this.observations = observations;
		this.migrator = migrator;
	}

	@Override
	public void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
		String way = direction.name().toLowerCase(Locale.ROOT);
		StartupStep step = this.observations.startup()
			.start(MigrationObservations.REVISION)
			.tag("revision", revision.id())
			.tag("direction", way);
		Observation observation = Observation
			.createNotStarted(MigrationObservations.REVISION, this.observations.registry())
			.contextualName(way + " revision")
			.lowCardinalityKeyValue("migrator", this.migrator)
			.lowCardinalityKeyValue("direction", way)
			.highCardinalityKeyValue("revision", revision.id())
			.start();
		this.current.set(new Current(observation, observation.openScope(), step));
	}

	@Override
	public void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
		end(null);
	}

	@Override
	public void revisionFailed(RevisionNode revision, RunDirection direction, RuntimeException error) {
		end(error);
	}

	private void end(@Nullable RuntimeException error) {
		Current ended = this.current.getAndSet(null);
		if (ended == null) {
			return;
		}
		if (error != null) {
			ended.observation().error(error);
		}
		ended.scope().close();
		ended.observation().stop();
		ended.step().end();
	}

	private record Current(Observation observation, Observation.Scope scope, StartupStep step) {
	}

}
