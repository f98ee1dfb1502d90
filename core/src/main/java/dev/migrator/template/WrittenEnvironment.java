package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made for a first revision.
 *
 * @param created the folders and files that were created
 * @param kept those that were there already and were left as they are
 * @param advice what to do next, one sentence each
 */
public record WrittenEnvironment(List<Path> created, List<Path> kept, List<String> advice) {

	/** Copy the lists. */
	public WrittenEnvironment {
		created = List.copyOf(created);
		kept = List.copyOf(kept);
		advice = List.copyOf(advice);
	}

}
