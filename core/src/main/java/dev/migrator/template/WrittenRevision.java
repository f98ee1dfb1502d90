package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;

import dev.migrator.revision.RevisionNode;
import dev.migrator.script.ScriptType;

/**
 * A revision that was written.
 *
 * @param node what it says about itself
 * @param type how it is written
 * @param file the file
 * @param notes what the user should look at, such as conflicts of the branches it joins
 */
public record WrittenRevision(RevisionNode node, ScriptType type, Path file, List<String> notes) {

	/** Copy the list. */
	public WrittenRevision {
		notes = List.copyOf(notes);
	}

}
