package dev.migrator.environment;

import java.util.List;

import dev.migrator.script.ScriptType;
import dev.migrator.template.NewEnvironment;
import dev.migrator.template.NewRevision;
import dev.migrator.template.RevisionBody;
import dev.migrator.template.TemplateDescription;
import dev.migrator.template.WrittenEnvironment;
import dev.migrator.template.WrittenRevision;

/**
 * Writes revisions into the source tree of the application. Needs no database, and never
 * changes a file that exists. Every method throws a
 * {@link dev.migrator.revision.MigratorException} when it cannot do what it says, such as
 * where there is no source tree.
 */
public interface RevisionFiles {

	/**
	 * Write a new revision.
	 * @param request what it is
	 * @return what was written
	 */
	WrittenRevision revision(NewRevision request);

	/**
	 * Write a new revision that does something already.
	 * @param request what it is
	 * @param body what it does
	 * @return what was written
	 */
	WrittenRevision revision(NewRevision request, RevisionBody body);

	/**
	 * Return how a revision would be written.
	 * @param request what it is
	 * @return as Java or as SQL
	 */
	ScriptType type(NewRevision request);

	/**
	 * Return the revisions in the source tree that the running build does not have.
	 * @return their identifiers, sorted; none where there is no source tree
	 */
	List<String> waiting();

	/**
	 * Write a revision that joins several.
	 * @param request what it is; its heads are what it joins
	 * @return what was written, with the conflicts that can be seen
	 */
	WrittenRevision merge(NewRevision request);

	/**
	 * Make folder, template and properties for a first revision.
	 * @param request where and how
	 * @return what was made
	 */
	WrittenEnvironment init(NewEnvironment request);

	/**
	 * Return the templates there are.
	 * @return the templates, the built-in ones last
	 */
	List<TemplateDescription> templates();

}
