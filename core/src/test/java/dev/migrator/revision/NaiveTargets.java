package dev.migrator.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What absolute targets and those relative to a revision mean, word by word after the
 * grammar and as slow as that is.
 */
final class NaiveTargets {

	/** Stands for every error. */
	static final class NoAnswer extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	private static final String BASE = "";

	private final Map<String, RevisionNode> nodes = new LinkedHashMap<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	NaiveTargets(List<RevisionNode> nodes) {
		nodes.forEach((each) -> {
			this.nodes.put(each.id(), each);
			this.names.put(each.id(), each.id());
			each.branchLabels().forEach((label) -> this.names.put(label, each.id()));
		});
	}

	/** The revisions of a target, none for base. */
	Set<String> answer(RevisionTarget target) {
		String branch = target.branch();
		Set<String> line = (branch != null) ? line(named(branch, this.nodes.keySet())) : this.nodes.keySet();
		Integer offset = target.offset();
		if (target.symbol() == null) {
			throw new NoAnswer();
		}
		Set<String> start = symbol(target.symbol(), line, branch != null);
		if (offset == null) {
			return start;
		}
		String place = start.isEmpty() ? BASE : only(start);
		for (int step = 0; step < Math.min(100, Math.abs(offset)); step++) {
			place = (offset > 0) ? only(above(place, line)) : below(place);
		}
		return place.equals(BASE) ? Set.of() : Set.of(place);
	}

	private Set<String> symbol(String symbol, Set<String> line, boolean branch) {
		return switch (symbol) {
			case "base" -> Set.of();
			case "current" -> throw new NoAnswer();
			case "head" -> {
				only(heads(line, false));
				yield heads(line, false);
			}
			case "heads" -> heads(line, !branch);
			default -> Set.of(named(symbol, line));
		};
	}

	private Set<String> heads(Set<String> line, boolean effective) {
		return line.stream().filter((id) -> users(id, (node) -> node.downRevisions()).isEmpty()).filter((id) -> {
			Set<String> dependants = users(id, (node) -> node.dependsOn().stream().map(this.names::get).toList());
			return !effective || dependants.isEmpty();
		}).collect(Collectors.toSet());
	}

	private String named(String name, Set<String> line) {
		String exact = this.names.get(name);
		if (exact != null) {
			return only(Set.of(exact).stream().filter(line::contains).collect(Collectors.toSet()));
		}
		return only(this.names.keySet()
			.stream()
			.filter((each) -> each.length() > 3 && !name.isEmpty() && each.startsWith(name))
			.map(this.names::get)
			.filter(line::contains)
			.collect(Collectors.toSet()));
	}

	private Set<String> above(String place, Set<String> line) {
		Set<String> above = place.equals(BASE) ? this.nodes.keySet()
			.stream()
			.filter((id) -> node(id).downRevisions().isEmpty())
			.collect(Collectors.toSet()) : users(place, RevisionNode::downRevisions);
		return above.stream().filter(line::contains).collect(Collectors.toSet());
	}

	private String below(String place) {
		if (place.equals(BASE)) {
			throw new NoAnswer();
		}
		List<String> parents = node(place).downRevisions();
		return parents.isEmpty() ? BASE : only(Set.copyOf(parents));
	}

	private Set<String> line(String id) {
		Set<String> line = reach(id, (each) -> node(each).downRevisions());
		line.addAll(reach(id, (each) -> List.copyOf(users(each, RevisionNode::downRevisions))));
		return line;
	}

	private static Set<String> reach(String from, Function<String, List<String>> links) {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) {
				open.addAll(links.apply(next));
			}
		}
		return reached;
	}

	private Set<String> users(String id, Function<RevisionNode, List<String>> links) {
		return this.nodes.values()
			.stream()
			.filter((node) -> links.apply(node).contains(id))
			.map(RevisionNode::id)
			.collect(Collectors.toSet());
	}

	private RevisionNode node(String id) {
		RevisionNode node = this.nodes.get(id);
		if (node == null) {
			throw new NoAnswer();
		}
		return node;
	}

	private static String only(Set<String> found) {
		if (found.size() != 1) {
			throw new NoAnswer();
		}
		return found.iterator().next();
	}

}
