package dev.migrator.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the place of a new revision in a graph. */
public final class NewRevisionPlacement {

	private final GraphIndex index;

	private final TargetResolver resolver;

	/**
	 * Create the placement for a graph.
	 * @param graph the graph
	 */
	public NewRevisionPlacement(RevisionGraph graph) {
		this.index = graph.index();
		this.resolver = new TargetResolver(this.index);
	}

	/**
	 * Return the parents of a new revision.
	 * @param heads what it follows: {@code head} usually, {@code base} for a new root,
	 * {@code heads} or several for a merge
	 * @param splice whether it may follow a revision that has a child already
	 * @return the identifiers of its parents; none for a new root
	 * @throws MultipleHeadsException if {@code head} is asked for and there are several
	 * @throws DuplicateHeadsException if a parent is named twice
	 * @throws NotAHeadException if a parent has a child, without splice
	 * @throws UnknownTargetException if a name is unknown
	 */
	public List<String> parents(List<RevisionTarget> heads, boolean splice) {
		Set<String> parents = new LinkedHashSet<>();
		List<String> duplicates = new ArrayList<>();
		for (RevisionTarget head : heads) {
			for (int position : this.resolver.resolve(head)) {
				if (!parents.add(this.index.id(position))) {
					duplicates.add(this.index.id(position));
				}
			}
		}
		if (!duplicates.isEmpty()) {
			throw new DuplicateHeadsException(duplicates);
		}
		if (!splice) {
			parents.forEach(this::requireHead);
		}
		return List.copyOf(parents);
	}

	/**
	 * Return the dependencies of a new revision as they are written down: a shortened
	 * identifier at full length, a branch label as it is.
	 * @param dependsOn what it depends on, as typed
	 * @return the dependencies in the same order
	 * @throws UnknownTargetException if a name is unknown
	 * @throws MultipleHeadsException if a name stands for several revisions
	 */
	public List<String> dependencies(List<RevisionTarget> dependsOn) {
		List<String> dependencies = new ArrayList<>();
		for (RevisionTarget target : dependsOn) {
			int position = this.resolver.resolveOne(target);
			if (position == TargetResolver.BASE) {
				throw new UnknownTargetException(target.text(),
						"The dependency '" + target.text() + "' names no revision. Name a revision or a branch label");
			}
			boolean isLabel = this.index.labels().carrier(target.text()) != null;
			dependencies.add(isLabel ? target.text() : this.index.id(position));
		}
		return dependencies;
	}

	private void requireHead(String id) {
		if (this.index.children().of(this.index.position(id)).length > 0) {
			throw new NotAHeadException(id);
		}
	}

}
