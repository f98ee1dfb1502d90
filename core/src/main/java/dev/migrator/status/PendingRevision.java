package dev.migrator.status;

import dev.migrator.revision.RevisionNode;
import dev.migrator.script.ScriptType;

/**
 * A revision that is not applied.
 *
 * @param node what it says about itself
 * @param type how it is written
 */
public record PendingRevision(RevisionNode node, ScriptType type) {

}
