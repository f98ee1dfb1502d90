package dev.migrator.autoconfigure.diagnostics;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.migrator.autoconfigure.InvalidInstancesException;
import dev.migrator.autoconfigure.PendingRevisionsException;
import dev.migrator.autoconfigure.order.DeferredInitializationException;
import dev.migrator.dialect.OfflineOnlyException;
import dev.migrator.environment.InvalidSettingsException;
import dev.migrator.environment.MissingLocationsException;
import dev.migrator.environment.NoRevisionsFoundException;
import dev.migrator.environment.UnsupportedDatabaseException;
import dev.migrator.revision.InvalidGraphException;
import dev.migrator.revision.MigratorException;
import dev.migrator.revision.MultipleHeadsException;
import dev.migrator.revision.RevisionException;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.IrreversibleRevisionsException;
import dev.migrator.runner.PlanProblemsException;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.script.ScriptProblemsException;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.LockTimeoutException;

/** What a user can do about each error. */
final class FailureAdvice {

	private static final Map<Class<? extends MigratorException>, String> BY_TYPE = advice();

	private FailureAdvice() {
	}

	private static Map<Class<? extends MigratorException>, String> advice() {
		Map<Class<? extends MigratorException>, String> advice = new LinkedHashMap<>();
		advice.put(NoRevisionsFoundException.class,
				"Write a first revision in one of the locations, correct 'migrator.locations', or set "
						+ "'migrator.enabled' to 'false'.");
		advice.put(MissingLocationsException.class, "Correct 'migrator.locations', or create the folders.");
		advice.put(InvalidSettingsException.class, "Correct the properties named above.");
		advice.put(MultipleHeadsException.class,
				"Set 'migrator.target' to 'heads' or to one 'label@head', or write a revision that merges the heads.");
		advice.put(UnknownRevisionInDatabaseException.class,
				"Start the version of the application that knows the revision, add the revision to the locations, or "
						+ "stamp the database with a purge once you are sure what it holds.");
		advice.put(InvalidGraphException.class, "Correct the revisions named above; nothing was run.");
		advice.put(RevisionException.class, "Correct 'migrator.target'.");
		advice.put(ScriptProblemsException.class, "Correct the lines named above; nothing was run.");
		advice.put(ChangedRevisionException.class,
				"Put the revisions back as they were and write a new one for the change, or accept what they say now "
						+ "with Migrator.acceptChanges.");
		advice.put(IrreversibleRevisionsException.class, "Give the revisions a downgrade, or choose another target.");
		advice.put(PlanProblemsException.class, "Change the operations named above so that this database can do them.");
		advice.put(RevisionFailedException.class,
				"Correct the statement, the data it fails on or the rights of the user, and start again.");
		addDatabaseAdvice(advice);
		return Map.copyOf(advice);
	}

	private static void addDatabaseAdvice(Map<Class<? extends MigratorException>, String> advice) {
		advice.put(InterruptedRevisionException.class,
				"Do what the message says; Migrator.repair settles the revision.");
		advice.put(LockTimeoutException.class,
				"Wait for the other process, end it, or allow more time with 'migrator.lock.timeout'.");
		advice.put(DatabaseAccessException.class,
				"Check URL, user, password and rights of 'spring.datasource.*' or 'migrator.url', 'migrator.username' and "
						+ "'migrator.password', and that a pool has at least two connections.");
		advice.put(UnsupportedDatabaseException.class,
				"Use a supported database, or set 'migrator.enabled' to 'false' for this one.");
		advice.put(OfflineOnlyException.class,
				"Let the database's own client run the SQL script, and set 'migrator.enabled' to 'false' here.");
		advice.put(PendingRevisionsException.class,
				"Apply the revisions first, for example by a start with 'migrator.startup' set to 'upgrade'.");
		advice.put(InvalidInstancesException.class,
				"Correct the properties named above: an instance names a DataSource bean with 'data-source' or has a 'url', "
						+ "and instances of one database have version tables of their own.");
		advice.put(DeferredInitializationException.class,
				"Remove the property; what data.sql did belongs into a revision.");
	}

	static String of(MigratorException error) {
		for (Class<?> type = error.getClass(); type != null; type = type.getSuperclass()) {
			String advice = BY_TYPE.get(type);
			if (advice != null) {
				return advice;
			}
		}
		return "Follow the description above and start again.";
	}

}
