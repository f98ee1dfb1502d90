package dev.migrator.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.operation.Operations;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.SqlWords;

/**
 * Names what branches change alike, as far as their operations and statements tell
 * without a database.
 */
final class BranchConflicts {

	private final RevisionGraph graph;

	private final SourceRevisions revisions;

	private final Map<String, List<Touch>> touches = new LinkedHashMap<>();

	private final Set<String> unseen = new LinkedHashSet<>();

	BranchConflicts(RevisionGraph graph, SourceRevisions revisions) {
		this.graph = graph;
		this.revisions = revisions;
	}

	/**
	 * Compare branches, two at a time.
	 * @param tips the newest revision of each
	 * @return a sentence for each object that two of them change
	 */
	List<String> between(List<String> tips) {
		Set<String> found = new LinkedHashSet<>();
		for (int i = 0; i < tips.size(); i++) {
			for (int j = i + 1; j < tips.size(); j++) {
				found.addAll(compare(changes(only(tips.get(i), tips.get(j))), changes(only(tips.get(j), tips.get(i)))));
			}
		}
		List<String> sentences = new ArrayList<>(found);
		if (!this.unseen.isEmpty()) {
			sentences.add("Not looked at, because they are not compiled yet or cannot be read: "
					+ String.join(", ", this.unseen));
		}
		return sentences;
	}

	private List<String> only(String tip, String other) {
		Set<String> closure = new LinkedHashSet<>(this.graph.ancestors(tip));
		closure.add(tip);
		closure.removeAll(this.graph.ancestors(other));
		closure.remove(other);
		return List.copyOf(closure);
	}

	private List<String> compare(List<Change> left, List<Change> right) {
		Map<String, Set<String>> conflicts = new LinkedHashMap<>();
		Map<String, Set<String>> meetings = new LinkedHashMap<>();
		Set<String> conflicting = new LinkedHashSet<>();
		for (Change one : left) {
			for (Change other : right) {
				if (one.touch().conflictsWith(other.touch())) {
					note(conflicts, one.touch().subject(other.touch()), one, other);
					conflicting.add(one.touch().object());
				}
				else if (one.touch().meets(other.touch())) {
					note(meetings, one.touch().object(), one, other);
				}
			}
		}
		meetings.keySet().removeAll(conflicting);
		List<String> sentences = new ArrayList<>();
		conflicts.forEach((subject, places) -> sentences
			.add("Conflict: both branches change " + subject + ": " + String.join(", ", places)));
		meetings.forEach((subject, places) -> sentences
			.add("Both branches change " + subject + "; see whether the order matters: " + String.join(", ", places)));
		return sentences;
	}

	private static void note(Map<String, Set<String>> notes, String subject, Change one, Change other) {
		Set<String> places = notes.computeIfAbsent(subject, (key) -> new LinkedHashSet<>());
		places.add(one.toString());
		places.add(other.toString());
	}

	private List<Change> changes(List<String> ids) {
		return ids.stream().flatMap((id) -> touches(id).stream().map((touch) -> new Change(id, touch))).toList();
	}

	private List<Touch> touches(String id) {
		return this.touches.computeIfAbsent(id, (key) -> this.revisions.loaded(key).map(this::read).orElseGet(() -> {
			this.unseen.add(key);
			return List.of();
		}));
	}

	private List<Touch> read(LoadedRevision revision) {
		Set<Touch> found = new LinkedHashSet<>();
		boolean readable = false;
		for (String dialect : SqlWords.dialects()) {
			Operations operations = new Operations(dialect);
			try {
				revision.checksumScript().upgrade(operations);
				readable = true;
			}
			catch (RuntimeException ex) {
				// A revision may be for some databases only.
				continue;
			}
			found.addAll(new OperationTouches(dialect).all(operations.collected()));
		}
		if (!readable) {
			this.unseen.add(revision.node().id());
		}
		return List.copyOf(found);
	}

	/**
	 * What a revision changes.
	 *
	 * @param revision its identifier
	 * @param touch the change
	 */
	private record Change(String revision, Touch touch) {

		@Override
		public String toString() {
			return "'" + this.revision + "' (" + this.touch.description() + ")";
		}

	}

}
