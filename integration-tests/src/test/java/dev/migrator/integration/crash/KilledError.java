package dev.migrator.integration.crash;

/** Stands for the end of the process: nothing may catch it. */
final class KilledError extends Error {

	private static final long serialVersionUID = 1L;

	KilledError() {
		super("the process is dead");
	}

}
