package dev.migrator.script;

import dev.migrator.operation.Operations;

/**
 * What a revision does, both ways. A script only adds operations; they are checked,
 * compiled and run afterwards. It may be called more than once, on any thread, and must
 * add the same operations each time.
 */
public interface RevisionScript {

	/**
	 * Add the operations that lead to this revision from its down revisions.
	 * @param op where to add them
	 */
	void upgrade(Operations op);

	/**
	 * Add the operations that lead back from this revision. A script that does not
	 * override this is irreversible: a downgrade over it is refused when the plan is
	 * made.
	 * @param op where to add them
	 * @throws IrreversibleScriptException when the revision cannot be undone
	 */
	default void downgrade(Operations op) {
		throw new IrreversibleScriptException();
	}

}
