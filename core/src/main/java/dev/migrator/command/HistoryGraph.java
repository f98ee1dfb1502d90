package dev.migrator.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws the history for a terminal, each revision on a line of its own. */
final class HistoryGraph {

	private static final char CURRENT = '@';

	private static final char PENDING = 'o';

	private static final char PLAIN = '*';

	private final LaneDrawing drawing = new LaneDrawing();

	private final Set<String> shown = new LinkedHashSet<>();

	/**
	 * Draw revisions. A line that leads out of them ends at its revision.
	 * @param revisions the revisions, newest first
	 * @return the lines
	 */
	List<String> draw(List<RevisionView> revisions) {
		revisions.forEach((view) -> this.shown.add(view.node().id()));
		List<String> lines = new ArrayList<>();
		for (RevisionView view : revisions) {
			LaneDrawing.Rows rows = this.drawing.draw(view.node().id(), symbol(view),
					within(view.node().downRevisions()), within(view.dependencies()));
			if (rows.before() != null) {
				lines.add(rows.before());
			}
			lines.add(rows.point() + " " + text(view));
			lines.addAll(rows.after());
		}
		return lines;
	}

	private List<String> within(List<String> ids) {
		return ids.stream().filter(this.shown::contains).toList();
	}

	private static char symbol(RevisionView view) {
		if (view.marks().contains(Mark.CURRENT)) {
			return CURRENT;
		}
		boolean pending = view.standing() != null && !view.standing().applied();
		return pending ? PENDING : PLAIN;
	}

	private static String text(RevisionView view) {
		String standing = (view.standing() != null) ? " [" + view.standing().text() + "]" : "";
		return view.identity(EnumSet.allOf(Mark.class)) + view.message() + standing;
	}

}
