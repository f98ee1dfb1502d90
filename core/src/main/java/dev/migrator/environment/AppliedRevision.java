package dev.migrator.environment;

import dev.migrator.template.WrittenRevision;

/**
 * A revision that was written to be applied at once.
 *
 * @param written the revision
 * @param applied whether it was applied; not when it loses data or asks for a review
 */
public record AppliedRevision(WrittenRevision written, boolean applied) {

}
