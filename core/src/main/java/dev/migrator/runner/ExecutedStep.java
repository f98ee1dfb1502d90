package dev.migrator.runner;

import java.time.Duration;

import dev.migrator.revision.RevisionNode;

/**
 * A step that was done.
 *
 * @param revision the revision
 * @param direction which way
 * @param duration how long it took
 */
public record ExecutedStep(RevisionNode revision, RunDirection direction, Duration duration) {

}
