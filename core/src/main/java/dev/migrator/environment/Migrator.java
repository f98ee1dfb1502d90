package dev.migrator.environment;

import java.util.List;
import java.util.Optional;

import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionHistory;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionRange;
import dev.migrator.runner.MigrationPlan;
import dev.migrator.runner.MigrationResult;
import dev.migrator.runner.RepairAction;
import dev.migrator.status.MigrationStatus;
import dev.migrator.version.HistoryEntry;

/**
 * Version control for the schema of one database. Made once with {@link #builder()}; safe
 * for use by several threads, of which one at a time changes the database while the
 * others wait for its lock. Every method throws a
 * {@link dev.migrator.revision.MigratorException} when it cannot do what it says.
 *
 * <p>
 * A target is what a user would type: an identifier or the beginning of one, a branch
 * label, {@code head}, {@code heads}, {@code base}, {@code label@head}, {@code +1},
 * {@code -1}. {@code tag:NAME} stands for the version rows that stood when a tag was set;
 * a downgrade to it leaves exactly those.
 */
public interface Migrator {

	/**
	 * Return a builder.
	 * @return the builder
	 */
	static MigratorBuilder builder() {
		return new MigratorBuilder();
	}

	/**
	 * Return this migrator with a tag for what its runs leave: the last row of a run in
	 * the history keeps the tag and the version rows, also when there was nothing to do.
	 * A tag that is set again moves.
	 * @param name the tag, without white space, such as {@code v1.2.3}
	 * @return a migrator that differs in nothing else
	 */
	Migrator tagged(String name);

	/**
	 * Apply what is missing of the targets and of all they build on. With nothing to do
	 * this takes no lock, creates no table and sends at most two queries.
	 * @param targets the targets; none stands for {@code heads}
	 * @return what was done
	 */
	MigrationResult upgrade(String... targets);

	/**
	 * Take back what lies above a target.
	 * @param target the target
	 * @return what was done
	 */
	MigrationResult downgrade(String target);

	/**
	 * Set the version table without running anything.
	 * @param targets the targets
	 * @return what was done
	 */
	MigrationResult stamp(String... targets);

	/**
	 * Delete all rows of the version table, those of unknown revisions included, then set
	 * it without running anything.
	 * @param targets the targets
	 * @return what was done
	 */
	MigrationResult stampPurging(String... targets);

	/**
	 * Say what an upgrade would do, without writing.
	 * @param targets the targets; none stands for {@code heads}
	 * @return the plan
	 */
	MigrationPlan plan(String... targets);

	/**
	 * Say what a downgrade would do, without writing.
	 * @param target the target
	 * @return the plan
	 */
	MigrationPlan planDowngrade(String target);

	/**
	 * Write a script that the database's own client program runs, without a connection.
	 * The revisions are the same, and so is what is left: definitions, version rows and
	 * history. Nothing is written when a revision needs a connection.
	 * @param request what the script is to do
	 * @param out where the script goes, in one piece
	 */
	void script(ScriptRequest request, Appendable out);

	/**
	 * Return the rows of the version table.
	 * @return the identifiers, sorted
	 */
	List<String> current();

	/**
	 * Return what was done to the database.
	 * @return the entries, newest first
	 */
	List<HistoryEntry> history();

	/**
	 * Return the state of the database. Never creates a table and never takes the lock.
	 * @return the state
	 */
	MigrationStatus status();

	/**
	 * Return all there is to know about one revision, with its statements both ways.
	 * @param revision an identifier, or the beginning of one
	 * @return the details
	 */
	RevisionDetails show(String revision);

	/**
	 * Check that the graph is sound, that the version table names no unknown revision and
	 * that no applied revision has changed.
	 */
	void validate();

	/**
	 * Accept what applied revisions say now, after their database was brought in line by
	 * hand. Appends to the history.
	 * @param revisions identifiers, or the beginnings of some
	 */
	void acceptChanges(String... revisions);

	/**
	 * Say what a step that stopped in its middle left behind, what was found of it in the
	 * database, and what {@link #repair(RepairAction)} offers. Most such steps are
	 * finished by the next upgrade without it.
	 * @return one paragraph, or empty when nothing is left open
	 */
	Optional<String> interruption();

	/**
	 * Close what a step that stopped in its middle left behind.
	 * @param action what to do about the statement in question
	 * @return what was found and done, in one paragraph
	 * @throws dev.migrator.runner.UnfitRepairException when the action contradicts what
	 * is in the database
	 */
	String repair(RepairAction action);

	/**
	 * Create the version table and its companions if they are absent, and nothing else.
	 */
	void ensureVersion();

	/**
	 * Return the graph of the revisions that were found. Needs no database.
	 * @return the graph
	 */
	RevisionGraph graph();

	/**
	 * Return the revisions that no revision follows. Needs no database.
	 * @return the declared heads in load order
	 */
	default List<RevisionNode> heads() {
		RevisionGraph graph = graph();
		return graph.nodes().stream().filter((node) -> graph.children(node.id()).isEmpty()).toList();
	}

	/**
	 * Return the revisions that several revisions follow. Needs no database.
	 * @return the branch points, newest first
	 */
	default List<RevisionNode> branches() {
		RevisionGraph graph = graph();
		return graph.newestFirst().stream().filter((node) -> graph.isBranchPoint(node.id())).toList();
	}

	/**
	 * Return a stretch of the graph, both ends included. Asks the database only where the
	 * range says {@code current}.
	 * @param range two targets with a colon between them, each of which may be left out
	 * @return the revisions, newest first
	 */
	default List<RevisionNode> revisions(String range) {
		RevisionRange parsed = RevisionRange.parse(range);
		Heads rows = parsed.namesCurrent() ? Heads.of(current()) : Heads.NONE;
		return new RevisionHistory(graph()).list(parsed, rows);
	}

	/**
	 * Return what writes revisions into the source tree.
	 * @return the writer
	 */
	RevisionFiles files();

	/**
	 * Return what compares the model of the application with the database.
	 * @return the comparison
	 */
	Autogeneration autogeneration();

}
