package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.PlannedStatement;
import dev.migrator.script.ScriptType;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know about one revision.
 *
 * @param node what it says about itself
 * @param type how it is written
 * @param checksum the checksum of its upgrade for the dialect of the database
 * @param applied whether it is applied
 * @param upgrade the statements of its upgrade
 * @param downgrade the statements of its downgrade, or {@code null} when it is
 * irreversible
 */
public record RevisionDetails(RevisionNode node, ScriptType type, String checksum, boolean applied,
		List<PlannedStatement> upgrade, @Nullable List<PlannedStatement> downgrade) {

}
