package dev.migrator.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the history in a language for charts: Mermaid or that of Graphviz. */
final class HistoryChart {

	private final List<RevisionView> oldestFirst;

	private final Map<String, String> names = new LinkedHashMap<>();

	/**
	 * Create the chart.
	 * @param revisions the revisions, newest first
	 */
	HistoryChart(List<RevisionView> revisions) {
		List<RevisionView> sorted = new ArrayList<>(revisions);
		Collections.reverse(sorted);
		this.oldestFirst = List.copyOf(sorted);
		this.oldestFirst.forEach((view) -> this.names.put(view.node().id(), "r" + this.names.size()));
	}

	List<String> mermaid() {
		List<String> lines = new ArrayList<>(List.of("flowchart TD"));
		for (RevisionView view : this.oldestFirst) {
			lines.add("    " + name(view) + "[\"" + mermaid(title(view)) + "\"]" + mermaidClass(view));
		}
		edges(lines, " --> ", " -.-> ", "");
		lines.add("    classDef current stroke-width:3px");
		lines.add("    classDef pending stroke-dasharray:5 5");
		return lines;
	}

	List<String> dot() {
		List<String> lines = new ArrayList<>(
				List.of("digraph revisions {", "    rankdir=TB;", "    node [shape=box];"));
		for (RevisionView view : this.oldestFirst) {
			String title = String.join("\\n", title(view).stream().map(HistoryChart::dot).toList());
			lines.add("    " + name(view) + " [label=\"" + title + "\"" + dotStyle(view) + "];");
		}
		edges(lines, " -> ", " -> ", ";");
		lines.add("}");
		return lines;
	}

	private void edges(List<String> lines, String parent, String dependency, String end) {
		boolean dot = !end.isEmpty();
		for (RevisionView view : this.oldestFirst) {
			for (String id : view.node().downRevisions()) {
				edge(lines, id, parent, name(view) + end);
			}
			for (String id : view.dependencies()) {
				edge(lines, id, dependency, name(view) + (dot ? " [style=dashed]" : "") + end);
			}
		}
	}

	private void edge(List<String> lines, String from, String arrow, String to) {
		String name = this.names.get(from);
		if (name != null) {
			lines.add("    " + name + arrow + to);
		}
	}

	private String name(RevisionView view) {
		return String.valueOf(this.names.get(view.node().id()));
	}

	private static List<String> title(RevisionView view) {
		List<String> title = new ArrayList<>(List.of(view.identity(EnumSet.allOf(Mark.class))));
		if (!view.node().message().isEmpty()) {
			title.add(view.node().message());
		}
		if (view.standing() != null) {
			title.add(view.standing().text());
		}
		return title;
	}

	private static String mermaid(List<String> title) {
		return String.join("<br/>",
				title.stream()
					.map((line) -> line.replace("#", "#35;")
						.replace("&", "#amp;")
						.replace("\"", "#quot;")
						.replace("<", "#lt;")
						.replace(">", "#gt;"))
					.toList());
	}

	private static String mermaidClass(RevisionView view) {
		if (isPending(view)) {
			return ":::pending";
		}
		return view.marks().contains(Mark.CURRENT) ? ":::current" : "";
	}

	private static String dot(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	private static String dotStyle(RevisionView view) {
		if (isPending(view)) {
			return ", style=dashed";
		}
		return view.marks().contains(Mark.CURRENT) ? ", style=bold" : "";
	}

	private static boolean isPending(RevisionView view) {
		return view.standing() != null && !view.standing().applied();
	}

}
