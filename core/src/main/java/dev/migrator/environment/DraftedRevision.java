package dev.migrator.environment;

import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.operation.Operations;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.RevisionScript;
import dev.migrator.script.ScriptType;

/**
 * A Java revision that was just written, as it will be when it is compiled: it adds the
 * same operations.
 *
 * @param node the revision
 * @param draft its operations
 */
record DraftedRevision(RevisionNode node, RevisionDraft draft) implements LoadedRevision {

	@Override
	public ScriptType type() {
		return ScriptType.JAVA;
	}

	@Override
	public boolean transactional() {
		return true;
	}

	// No class file has it.
	@Override
	public String sourceDigest() {
		return "";
	}

	@Override
	public RevisionScript script() {
		return new RevisionScript() {

			@Override
			public void upgrade(Operations op) {
				DraftedRevision.this.draft.upgradeOperations().forEach(op::add);
			}

			@Override
			public void downgrade(Operations op) {
				DraftedRevision.this.draft.downgradeOperations().forEach(op::add);
			}

		};
	}

}
