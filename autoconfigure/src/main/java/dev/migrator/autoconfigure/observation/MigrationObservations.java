package dev.migrator.autoconfigure.observation;

import java.util.function.Supplier;

import dev.migrator.runner.RunListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.metrics.ApplicationStartup;
import org.springframework.core.metrics.StartupStep;

/**
 * Shows each start and each of its revisions as an observation and as a startup step. The
 * registry is asked for when something runs and not before, so that nothing is created
 * early on its account.
 */
public final class MigrationObservations {

	/** Name of the observation and the startup step of a whole start. */
	public static final String UPGRADE = "migrator.upgrade";

	/** Name of the observation and the startup step of one revision. */
	public static final String REVISION = "migrator.revision";

	static final String OUTCOME = "outcome";

	static final String FAILED = "failed";

	private final ObjectProvider<ObservationRegistry> registry;

	private final ApplicationStartup startup;

	/**
	 * Create the observations.
	 * @param registry where observations go, if there is one
	 * @param startup where startup steps go
	 */
	public MigrationObservations(ObjectProvider<ObservationRegistry> registry, ApplicationStartup startup) {
		this.registry = registry;
		this.startup = startup;
	}

	/**
	 * Do what a start does.
	 * @param migrator the name of the migrator
	 * @param work what to do; returns how it ended, one of a few words
	 */
	public void observe(String migrator, Supplier<String> work) {
		StartupStep step = this.startup.start(UPGRADE).tag("migrator", migrator);
		Observation observation = Observation.createNotStarted(UPGRADE, registry())
			.contextualName("upgrade " + migrator)
			.lowCardinalityKeyValue("migrator", migrator)
			.lowCardinalityKeyValue(OUTCOME, FAILED);
		try {
			observation.observe(() -> {
				String outcome = work.get();
				observation.lowCardinalityKeyValue(OUTCOME, outcome);
				step.tag(OUTCOME, outcome);
			});
		}
		finally {
			step.end();
		}
	}

	/**
	 * Return what shows the revisions of a migrator.
	 * @param migrator the name of the migrator
	 * @return the listener
	 */
	public RunListener listener(String migrator) {
		return new ObservedRevisions(this, migrator);
	}

	ObservationRegistry registry() {
		return this.registry.getIfUnique(() -> ObservationRegistry.NOOP);
	}

	ApplicationStartup startup() {
		return this.startup;
	}

}
