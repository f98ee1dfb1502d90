package dev.migrator.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/**
 * A revision as it is shown, in the words of Alembic.
 *
 * @param node what it says about itself
 * @param labels the branch labels that cover it
 * @param children the revisions that follow it
 * @param dependencies the revisions it depends on, at full length, without those that an
 * ancestor needs already
 * @param dependants the revisions that depend on it
 * @param marks what is special about it
 * @param standing what the database says about it, or {@code null} when it was not asked
 */
public record RevisionView(RevisionNode node, Set<String> labels, List<String> children, List<String> dependencies,
		List<String> dependants, Set<Mark> marks, @Nullable Standing standing) {

	/** Copy the lists. */
	public RevisionView {
		labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
		children = List.copyOf(children);
		dependencies = List.copyOf(dependencies);
		dependants = List.copyOf(dependants);
		marks = Collections.unmodifiableSet(marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks));
	}

	static RevisionView of(RevisionNode node, RevisionGraph graph, boolean current, @Nullable Standing standing) {
		String id = node.id();
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		Set<String> children = graph.children(id);
		mark(marks, Mark.HEAD, children.isEmpty());
		mark(marks, Mark.CURRENT, current);
		mark(marks, Mark.BRANCH_POINT, graph.isBranchPoint(id));
		mark(marks, Mark.MERGE_POINT, graph.isMergePoint(id));
		List<String> dependencies = graph.effectiveDownRevisions(id)
			.stream()
			.filter((each) -> !node.downRevisions().contains(each))
			.toList();
		List<String> dependants = graph.allChildren(id).stream().filter((each) -> !children.contains(each)).toList();
		return new RevisionView(node, graph.labels(id), List.copyOf(children), dependencies, dependants, marks,
				standing);
	}

	private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
		if (holds) {
			marks.add(mark);
		}
	}

	/**
	 * Return the identifier with what is special about it, such as
	 * {@code 3f2a9c1d7b54 (billing) (head)}.
	 * @param shown the marks to say
	 * @return the text
	 */
	String identity(Set<Mark> shown) {
		String marked = this.marks.stream()
			.filter(shown::contains)
			.map((mark) -> " (" + mark.word() + ")")
			.collect(Collectors.joining());
		return this.node.id() + (this.labels.isEmpty() ? "" : " (" + String.join(", ", this.labels) + ")") + marked;
	}

	/**
	 * Return the line of {@code history}:
	 * {@code 9b1e4c0a8d22 -> 3f2a9c1d7b54 (head), add bio}.
	 * @return the line
	 */
	String line() {
		String depends = this.node.dependsOn().isEmpty() ? "" : " (" + String.join(", ", this.node.dependsOn()) + ")";
		return parents() + depends + " -> " + identity(EnumSet.allOf(Mark.class)) + message();
	}

	String message() {
		return this.node.message().isEmpty() ? "" : ", " + this.node.message();
	}

	String parents() {
		return this.node.downRevisions().isEmpty() ? "<base>" : String.join(", ", this.node.downRevisions());
	}

	/**
	 * Return all there is to say without a database, a line each.
	 * @return the lines, the last one empty
	 */
	List<String> paragraph() {
		List<String> lines = new ArrayList<>();
		lines.add("Rev: " + this.node.id()
				+ this.marks.stream().map((mark) -> " (" + mark.word() + ")").collect(Collectors.joining()));
		lines.add((this.marks.contains(Mark.MERGE_POINT) ? "Merges: " : "Parent: ") + parents());
		add(lines, "Also depends on: ", this.node.dependsOn());
		add(lines, "Required by: ", this.dependants);
		add(lines, "Branches into: ", this.marks.contains(Mark.BRANCH_POINT) ? this.children : List.of());
		add(lines, "Branch names: ", List.copyOf(this.labels));
		lines.add("Path: " + this.node.source());
		if (this.node.createdAt() != null) {
			lines.add("Created: " + this.node.createdAt());
		}
		if (this.standing != null) {
			lines.add("State: " + this.standing.text());
		}
		lines.add("");
		if (!this.node.message().isEmpty()) {
			lines.add("    " + this.node.message());
			lines.add("");
		}
		return lines;
	}

	private static void add(List<String> lines, String title, List<String> names) {
		if (!names.isEmpty()) {
			lines.add(title + String.join(", ", names));
		}
	}

	/**
	 * Return the revision for programs.
	 * @return the object
	 */
	Map<String, @Nullable Object> tree() {
		Tree tree = new Tree().put("revision", this.node.id())
			.put("downRevisions", this.node.downRevisions())
			.put("dependsOn", this.node.dependsOn())
			.put("branchLabels", List.copyOf(this.node.branchLabels()))
			.put("message", this.node.message())
			.put("createdAt", (this.node.createdAt() != null) ? this.node.createdAt().toString() : null)
			.put("source", this.node.source())
			.put("labels", List.copyOf(this.labels))
			.put("children", this.children)
			.put("marks", this.marks.stream().map(Mark::word).toList());
		if (this.standing != null) {
			this.standing.addTo(tree);
		}
		return tree.toMap();
	}

}
