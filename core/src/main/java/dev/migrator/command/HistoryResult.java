package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The revisions of a range.
 *
 * @param revisions the revisions, newest first
 * @param unknown the rows of the version table that are no revision here; none when the
 * database was not asked
 * @param format how it looks
 */
public record HistoryResult(List<RevisionView> revisions, List<String> unknown,
		HistoryFormat format) implements CommandResult {

	/** Copy the lists. */
	public HistoryResult {
		revisions = List.copyOf(revisions);
		unknown = List.copyOf(unknown);
	}

	@Override
	public List<String> lines() {
		return switch (this.format) {
			case LINES -> listed(this.revisions.stream().map(RevisionView::line).toList(), "");
			case VERBOSE -> listed(this.revisions.stream().flatMap((view) -> view.paragraph().stream()).toList(), "");
			case GRAPH -> listed(new HistoryGraph().draw(this.revisions), "");
			case MERMAID -> listed(new HistoryChart(this.revisions).mermaid(), "%% ");
			case DOT -> listed(new HistoryChart(this.revisions).dot(), "// ");
		};
	}

	private List<String> listed(List<String> revisionLines, String comment) {
		List<String> lines = new ArrayList<>(revisionLines);
		this.unknown
			.forEach((row) -> lines.add(comment + "The version table names '" + row + "', which is no revision here"));
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("revisions", this.revisions.stream().map(RevisionView::tree).toList())
			.put("unknown", this.unknown)
			.toMap();
	}

}
