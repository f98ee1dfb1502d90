package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The revisions.
 *
 * @param revisions the revisions, newest first
 * @param format how it looks
 */
public record HistoryResult(List<RevisionView> revisions, HistoryFormat format) implements CommandResult {

	/** Copy the list. */
	public HistoryResult {
		revisions = List.copyOf(revisions);
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (RevisionView view : this.revisions) {
			lines.addAll((this.format == HistoryFormat.VERBOSE) ? view.paragraph() : List.of(view.line()));
		}
		return lines;
	}

	@Override
	public Object tree() {
		return new Tree().put("revisions", this.revisions.stream().map(RevisionView::tree).toList()).toMap();
	}

}
