package dev.migrator.script;

import dev.migrator.revision.MigratorException;

/** Says what is wrong in a line of a script. */
class ScriptLineException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final int line;

	ScriptLineException(int line, String message) {
		super(message);
		this.line = line;
	}

	int line() {
		return this.line;
	}

}
