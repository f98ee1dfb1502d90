package dev.migrator.integration.crash;

import org.junit.jupiter.api.Test;

/** The matrix of a database whose server can end a session. */
abstract class ServerCrashMatrix extends CrashMatrix {

	/**
	 * Return how the server ends a session.
	 * @return the statements
	 */
	abstract SessionKiller killer();

	@Test
	void sessionThatTheServerEndsAtAnyPointIsContinued() throws Exception {
		cutAndContinue(Fault.Effect.END,
				(database, fault) -> new FaultyDataSource(database.dataSource(), fault, killer()), ".*");
	}

}
