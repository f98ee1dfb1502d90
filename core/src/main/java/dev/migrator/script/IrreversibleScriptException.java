package dev.migrator.script;

import dev.migrator.revision.MigratorException;

/** Says that a revision script has no way back. The runner adds which one. */
public class IrreversibleScriptException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/** Create the error. */
	public IrreversibleScriptException() {
		super("the revision has no downgrade");
	}

}
