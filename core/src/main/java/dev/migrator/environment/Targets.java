package dev.migrator.environment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.migrator.revision.RevisionTarget;
import dev.migrator.version.Tag;

/**
 * Reads targets as users type them: revisions, or {@code tag:NAME} for the version rows
 * that stood when a tag was set.
 */
final class Targets {

	private static final String TAG = "tag:";

	private final DatabaseWork work;

	Targets(DatabaseWork work) {
		this.work = work;
	}

	static boolean isTag(String target) {
		return target.startsWith(TAG);
	}

	List<RevisionTarget> orHeads(String... targets) {
		return (targets.length == 0) ? List.of(RevisionTarget.HEADS) : all(targets);
	}

	List<RevisionTarget> all(String... targets) {
		if (Arrays.stream(targets).noneMatch(Targets::isTag)) {
			return RevisionTarget.parseAll(Arrays.asList(targets));
		}
		List<String> texts = new ArrayList<>();
		for (String each : targets) {
			texts.addAll(!isTag(each) ? List.of(each) : rows(each).isEmpty() ? List.of("base") : rows(each));
		}
		return RevisionTarget.parseAll(texts);
	}

	/**
	 * Read the rows of a tag.
	 * @param target the target, which begins with {@code tag:}
	 * @return the rows
	 * @throws NoSuchTagException if there is no such tag
	 */
	List<String> rows(String target) {
		String name = target.substring(TAG.length());
		Map<String, Tag> tags = this.work.read((database) -> database.history().tags(database.connection()));
		Tag tag = tags.get(name);
		if (tag == null) {
			throw new NoSuchTagException(name, tags.keySet());
		}
		return tag.rows();
	}

}
