package dev.migrator.autoconfigure;

import java.util.List;
import java.util.stream.Stream;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.MigrationResult;
import dev.migrator.status.MigrationState;
import dev.migrator.status.MigrationStatus;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Runs every migrator when the application starts; whatever uses the database is created
 * after this.
 */
public final class MigrationInitializer implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(MigrationInitializer.class);

	private final ObjectProvider<Migrator> migrators;

	private final MigratorProperties properties;

	private final @Nullable MigrationStrategy strategy;

	MigrationInitializer(ObjectProvider<Migrator> migrators, MigratorProperties properties,
			@Nullable MigrationStrategy strategy) {
		this.migrators = migrators;
		this.properties = properties;
		this.strategy = strategy;
	}

	@Override
	public void afterPropertiesSet() {
		try (Stream<Migrator> all = this.migrators.orderedStream()) {
			all.forEach(this::start);
		}
	}

	private void start(Migrator migrator) {
		if (this.strategy != null) {
			this.strategy.migrate(migrator);
			logger.info("Migrator: done by the application's own MigrationStrategy");
			return;
		}
		switch (this.properties.startup()) {
			case UPGRADE -> upgrade(migrator);
			case CHECK -> check(migrator);
			case NONE -> logger.info("Migrator: nothing done at the start, because 'migrator.startup' is 'none'");
		}
	}

	private void upgrade(Migrator migrator) {
		long started = System.nanoTime();
		MigrationResult result = migrator.upgrade(this.properties.target().toArray(String[]::new));
		long millis = (System.nanoTime() - started) / 1_000_000;
		if (result.steps().isEmpty()) {
			logger.info("Migrator: the database is up to date at {} ({} ms)", result.after(), millis);
		}
		else {
			logger.info("Migrator: applied {} revision(s), from {} to {} ({} ms)", result.steps().size(),
					result.before(), result.after(), millis);
		}
	}

	private static void check(Migrator migrator) {
		MigrationStatus status = migrator.status();
		if (status.state() != MigrationState.UP_TO_DATE) {
			List<String> pending = status.pending().stream().map((each) -> each.node().id()).toList();
			throw new PendingRevisionsException(status.state().name(), pending);
		}
		migrator.validate();
		logger.info("Migrator: checked, the database is up to date at {}", status.current());
	}

}
