package dev.migrator.environment;

import java.util.List;
import java.util.Optional;

import dev.migrator.template.NewRevision;
import dev.migrator.template.WrittenRevision;

/**
 * Compares the model of the application with the live database. Reads only, but for the
 * scratch tables that a database is asked with how it would write expressions, which do
 * not stay.
 */
public interface Autogeneration {

	/**
	 * Return whether there is a model to compare with.
	 * @return whether there is
	 */
	boolean isAvailable();

	/**
	 * Compare.
	 * @param renames what was renamed, as {@code old_table:new_table} or
	 * {@code table.old_column:new_column}
	 * @return what is to be done
	 * @throws NoModelException when there is no model
	 * @throws NotUpToDateException when the database is not at the heads
	 * @throws InvalidSettingsException when a rename cannot be read or names nothing
	 */
	ModelDifference difference(List<String> renames);

	/**
	 * Compare, and write a revision that does what is to be done.
	 * @param request what the revision is
	 * @param renames what was renamed, as for {@link #difference}
	 * @return what was written, or empty when there is nothing to do
	 * @throws NoModelException when there is no model
	 * @throws NotUpToDateException when the database is not at the heads
	 * @throws NotConvergingException when the revision would leave a difference
	 */
	Optional<WrittenRevision> revision(NewRevision request, List<String> renames);

	/**
	 * Compare, write a revision that does what is to be done, and apply it at once,
	 * without waiting for its compilation, unless it loses data or asks for a review. All
	 * of that is one work under the lock, so that what is judged is what is applied. The
	 * build that has the revision knows it again by its identifier and meaning; an older
	 * one finds an unknown revision.
	 * @param request what the revision is
	 * @return what was written, or empty when there is nothing to do
	 * @throws NoModelException when there is no model
	 * @throws NotUpToDateException when the database is not at the heads
	 * @throws NotConvergingException when the revision would leave a difference
	 * @throws NotAppliedException when the revision was written and failed
	 */
	Optional<AppliedRevision> apply(NewRevision request);

}
