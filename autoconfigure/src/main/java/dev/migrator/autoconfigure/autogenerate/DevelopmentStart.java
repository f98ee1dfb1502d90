package dev.migrator.autoconfigure.autogenerate;

import java.util.List;

import dev.migrator.environment.AppliedRevision;
import dev.migrator.environment.Autogeneration;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.ModelDifference;
import dev.migrator.environment.ModelDifference.ModelChange;
import dev.migrator.revision.MigratorException;
import dev.migrator.template.NewRevision;
import dev.migrator.template.WrittenRevision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks for a difference between entities and database when the application has started,
 * and reports, writes or applies it. An application is not ended by what goes wrong here.
 */
final class DevelopmentStart implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger logger = LoggerFactory.getLogger(DevelopmentStart.class);

	private final AutogenerateProperties properties;

	private final ObjectProvider<Migrator> migrators;

	DevelopmentStart(AutogenerateProperties properties, ObjectProvider<Migrator> migrators) {
		this.properties = properties;
		this.migrators = migrators;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		this.migrators.orderedStream().forEach((migrator) -> {
			try {
				start(migrator);
			}
			catch (MigratorException ex) {
				logger.warn("Autogenerate: {}", ex.getMessage());
			}
			catch (RuntimeException ex) {
				// A hook of the application may fail in any way.
				logger.warn("Autogenerate failed", ex);
			}
		});
	}

	private void start(Migrator migrator) {
		Autogeneration autogeneration = migrator.autogeneration();
		if (!autogeneration.isAvailable()) {
			return;
		}
		List<String> waiting = migrator.files().waiting();
		if (this.properties.mode() != AutogenerateMode.REPORT && !waiting.isEmpty()) {
			logger
				.info("Autogenerate: nothing is written, because {} are in the source tree and not yet in this build; "
						+ "compile and start again", waiting);
			return;
		}
		ModelDifference difference = autogeneration.difference(List.of());
		if (difference.isEmpty()) {
			logger.info("Autogenerate: the database is as the entities want it");
			return;
		}
		report(difference);
		if (this.properties.mode() != AutogenerateMode.REPORT) {
			write(migrator);
		}
	}

	private static void report(ModelDifference difference) {
		StringBuilder text = new StringBuilder();
		for (ModelChange each : difference.changes()) {
			each.change().markedRemarks().forEach((remark) -> text.append("\n    // ").append(remark));
			each.source().lines().forEach((line) -> text.append("\n    ").append(line));
		}
		logger.info("Autogenerate: the entities want {} operation(s) more than the database has:{}",
				difference.changes().size(), text);
	}

	private void write(Migrator migrator) {
		NewRevision request = new NewRevision(this.properties.message(), this.properties.format(), null, List.of(),
				false, List.of(), List.of(), this.properties.directory());
		if (this.properties.mode() == AutogenerateMode.APPLY) {
			migrator.autogeneration().apply(request).ifPresent(DevelopmentStart::say);
			return;
		}
		migrator.autogeneration().revision(request, List.of()).ifPresent(DevelopmentStart::say);
	}

	private static void say(AppliedRevision revision) {
		if (revision.applied()) {
			logger.info("Autogenerate: revision {} was applied and written to {}", revision.written().node().id(),
					revision.written().file());
			return;
		}
		logger.warn(
				"Autogenerate: the revision loses data or needs a review, so it is written and not applied; look at it first");
		say(revision.written());
	}

	private static void say(WrittenRevision written) {
		logger.info("Autogenerate: revision {} was written to {}; it is applied when it is compiled and the "
				+ "application starts again", written.node().id(), written.file());
		written.notes().forEach((note) -> logger.info("Autogenerate: {}", note));
	}

}
