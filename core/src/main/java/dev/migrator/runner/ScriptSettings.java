package dev.migrator.runner;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.version.VersionTables;

/**
 * What a script needs to know beside its plan.
 *
 * @param tables the names of the version table and its companions
 * @param graph the graph of the revisions
 * @param mode how much runs in one transaction
 * @param application the name of the application for the history, or {@code null}
 * @param defaultSchema the schema that unqualified names mean, or {@code null} for the
 * one of the client program
 * @param tag the tag for the last row of the history, or {@code null}
 * @param idempotent whether each upgrade runs only where it is not applied
 * @param earlier plans the way from base to the rows that a plan begins with
 * @param seal makes the seal of a run from base that leaves nothing to do
 */
public record ScriptSettings(VersionTables tables, RevisionGraph graph, TransactionMode mode,
		@Nullable String application, @Nullable String defaultSchema, @Nullable String tag, boolean idempotent,
		Function<RevisionPlan, RevisionPlan> earlier, Supplier<String> seal) {

}
