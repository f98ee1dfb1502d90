package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Draws a graph beside its points like {@code git log --graph}: every line of descent has
 * a lane, two characters wide. A lane in which only a dependency runs is dotted.
 */
final class LaneDrawing {

	private final List<Lane> lanes = new ArrayList<>();

	private final List<String> rows = new ArrayList<>();

	private int ended = -1;

	/**
	 * Draw the next point, which is above everything it leads to.
	 * @param point its name
	 * @param symbol the character that stands for it
	 * @param parents the points that its lines lead to
	 * @param dependencies the points that its dotted lines lead to
	 * @return the rows
	 */
	Rows draw(String point, char symbol, List<String> parents, List<String> dependencies) {
		this.rows.clear();
		String before = separation(point);
		int column = column(point);
		String row = straight(column, symbol);
		this.ended = -1;
		List<Lane> next = new ArrayList<>();
		parents.forEach((parent) -> next.add(new Lane(parent, false)));
		dependencies.forEach((dependency) -> next.add(new Lane(dependency, true)));
		if (next.isEmpty()) {
			close(column);
			return new Rows(before, row, List.copyOf(this.rows));
		}
		this.lanes.set(column, next.get(0));
		for (int i = 1; i < next.size(); i++) {
			open(column + i, next.get(i));
		}
		joinAll(next);
		return new Rows(before, row, List.copyOf(this.rows));
	}

	/**
	 * A line that begins right below the end of another would look like its continuation.
	 */
	private @Nullable String separation(String point) {
		boolean begins = this.lanes.stream().noneMatch((lane) -> lane.leadsTo().equals(point));
		return (begins && this.ended == this.lanes.size()) ? straight(-1, ' ') : null;
	}

	private int column(String point) {
		for (int i = 0; i < this.lanes.size(); i++) {
			if (this.lanes.get(i).leadsTo().equals(point)) {
				return i;
			}
		}
		this.lanes.add(new Lane(point, false));
		return this.lanes.size() - 1;
	}

	private void open(int column, Lane lane) {
		StringBuilder row = blank(this.lanes.size() + 1);
		for (int i = 0; i < this.lanes.size(); i++) {
			row.setCharAt((i < column) ? 2 * i : 2 * i + 1, (i < column) ? this.lanes.get(i).symbol() : '\\');
		}
		row.setCharAt(2 * column - 1, '\\');
		this.lanes.add(column, lane);
		add(row);
	}

	private void close(int column) {
		this.lanes.remove(column);
		this.ended = column;
		if (column < this.lanes.size()) {
			StringBuilder row = blank(this.lanes.size() + 1);
			for (int i = 0; i < this.lanes.size(); i++) {
				row.setCharAt((i < column) ? 2 * i : 2 * i + 1, (i < column) ? this.lanes.get(i).symbol() : '/');
			}
			add(row);
		}
	}

	private void joinAll(List<Lane> changed) {
		for (Lane lane : changed) {
			int[] same = same(lane.leadsTo());
			while (same.length > 1) {
				join(same[0], same[1]);
				same = same(lane.leadsTo());
			}
		}
	}

	private int[] same(String point) {
		return IntStream.range(0, this.lanes.size())
			.filter((i) -> this.lanes.get(i).leadsTo().equals(point))
			.limit(2)
			.toArray();
	}

	private void join(int left, int right) {
		Lane removed = this.lanes.remove(right);
		Lane kept = this.lanes.get(left);
		StringBuilder row = blank(this.lanes.size() + 1);
		for (int i = 0; i < this.lanes.size(); i++) {
			row.setCharAt((i < right) ? 2 * i : 2 * i + 1, (i < right) ? this.lanes.get(i).symbol() : '/');
		}
		for (int i = left; i < right - 1; i++) {
			row.setCharAt(2 * i + 1, '_');
		}
		row.setCharAt(2 * right - 1, '/');
		this.lanes.set(left, new Lane(kept.leadsTo(), kept.dotted() && removed.dotted()));
		add(row);
	}

	private String straight(int column, char symbol) {
		StringBuilder row = blank(this.lanes.size());
		for (int i = 0; i < this.lanes.size(); i++) {
			row.setCharAt(2 * i, (i == column) ? symbol : this.lanes.get(i).symbol());
		}
		return row.toString().stripTrailing();
	}

	private void add(StringBuilder row) {
		this.rows.add(row.toString().stripTrailing());
	}

	private static StringBuilder blank(int columns) {
		return new StringBuilder(" ".repeat(2 * columns));
	}

	/**
	 * What is drawn for a point.
	 *
	 * @param before a row above it, or {@code null} when none is needed
	 * @param point the row of the point
	 * @param after the rows that lead on
	 */
	record Rows(@Nullable String before, String point, List<String> after) {

	}

	/**
	 * A line on its way down.
	 *
	 * @param leadsTo the point it leads to
	 * @param dotted whether it is a dependency
	 */
	private record Lane(String leadsTo, boolean dotted) {

		char symbol() {
			return this.dotted ? ':' : '|';
		}

	}

}
