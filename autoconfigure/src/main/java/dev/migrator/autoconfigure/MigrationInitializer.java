package dev.migrator.autoconfigure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.command.CommandMode;
import dev.migrator.autoconfigure.observation.MigrationObservations;
import dev.migrator.autoconfigure.order.InitializationScripts;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.runner.MigrationResult;
import dev.migrator.status.MigrationState;
import dev.migrator.status.MigrationStatus;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Runs every migrator when the application starts; whatever uses the database is created
 * after this.
 */
public final class MigrationInitializer implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(MigrationInitializer.class);

	private final ListableBeanFactory beanFactory;

	private final MigratorInstances instances;

	private final MigrationObservations observations;

	private final @Nullable MigrationStrategy strategy;

	private final InitializationScripts scripts;

	MigrationInitializer(ListableBeanFactory beanFactory, MigratorInstances instances,
			MigrationObservations observations, @Nullable MigrationStrategy strategy, InitializationScripts scripts) {
		this.beanFactory = beanFactory;
		this.instances = instances;
		this.observations = observations;
		this.strategy = strategy;
		this.scripts = scripts;
	}

	@Override
	public void afterPropertiesSet() {
		if (CommandMode.isOn(this.beanFactory)) {
			return;
		}
		this.scripts.warn();
		Map<Migrator, String> names = new IdentityHashMap<>();
		this.beanFactory.getBeansOfType(Migrator.class).forEach((name, migrator) -> names.put(migrator, name));
		try (Stream<Migrator> all = this.beanFactory.getBeanProvider(Migrator.class).orderedStream()) {
			all.forEach((migrator) -> start(migrator, names.getOrDefault(migrator, MigratorAutoConfiguration.NAME)));
		}
	}

	private void start(Migrator migrator, String name) {
		String prefix = (this.beanFactory.getBeanNamesForType(Migrator.class).length > 1) ? "Migrator '" + name + "': "
				: "Migrator: ";
		this.observations.observe(name, () -> {
			Done done = run(migrator, name);
			logger.info("{}{}", prefix, done.text());
			return done.outcome();
		});
	}

	private Done run(Migrator migrator, String name) {
		if (this.strategy != null) {
			this.strategy.migrate(migrator);
			return new Done("strategy", "done by the application's own MigrationStrategy");
		}
		MigratorProperties properties = this.instances.properties(name);
		return switch (properties.startup()) {
			case UPGRADE -> upgrade(migrator, properties.target());
			case CHECK -> check(migrator);
			case NONE -> new Done("none", "nothing done at the start, because 'migrator.startup' is 'none'");
		};
	}

	private Done upgrade(Migrator migrator, List<String> targets) {
		try {
			return upgraded(migrator, targets);
		}
		catch (UnknownRevisionInDatabaseException ex) {
			boolean waiting = this.beanFactory.getBeanProvider(WaitingRevisions.class)
				.stream()
				.anyMatch((each) -> each.include(migrator, ex.ids()));
			if (!waiting) {
				throw ex;
			}
			return new Done("waiting", "nothing done, because autogenerate has applied " + ex.ids()
					+ " and this build does not have it yet; build and start again");
		}
	}

	private static Done upgraded(Migrator migrator, List<String> targets) {
		long started = System.nanoTime();
		MigrationResult result = migrator.upgrade(targets.toArray(String[]::new));
		long millis = (System.nanoTime() - started) / 1_000_000;
		if (result.steps().isEmpty()) {
			return new Done("up-to-date", "the database is up to date at " + result.after() + " (" + millis + " ms)");
		}
		return new Done("applied", "applied " + result.steps().size() + " revision(s), from " + result.before() + " to "
				+ result.after() + " (" + millis + " ms)");
	}

	private static Done check(Migrator migrator) {
		MigrationStatus status = migrator.status();
		if (status.state() == MigrationState.UNKNOWN_REVISION) {
			// Says which revisions, and what to do about them.
			migrator.validate();
		}
		if (status.state() != MigrationState.UP_TO_DATE) {
			List<String> pending = status.pending().stream().map((each) -> each.node().id()).toList();
			throw new PendingRevisionsException(status.state().name(), pending);
		}
		migrator.validate();
		return new Done("checked", "checked, the database is up to date at " + status.current());
	}

	/**
	 * What a start did.
	 *
	 * @param outcome the word for observations
	 * @param text the line for the log
	 */
	private record Done(String outcome, String text) {

	}

}
