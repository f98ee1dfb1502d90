package dev.migrator.revision;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Puts revisions into order, newest first, line by line: goes down one line as long as
 * nothing that is still to come stands above its next revision; otherwise goes on with
 * the first line that does. This is the order of Alembic, whose ties follow the load
 * order and the order of parents.
 */
final class NewestFirst {

	private static final int NONE = -1;

	private final GraphIndex index;

	private final BitSet wanted;

	/** The wanted revisions and everything between two of them. */
	private final BitSet open;

	private final Lines lines;

	private final int[] passed;

	private final int[] seenIn;

	private final IntList queue = new IntList();

	private int search;

	private NewestFirst(GraphIndex index, BitSet wanted) {
		this.index = index;
		this.wanted = wanted;
		this.open = index.ancestors(wanted);
		this.open.and(index.descendants(wanted));
		this.lines = new Lines(index.size());
		this.passed = new int[index.size()];
		this.seenIn = new int[index.size()];
	}

	/**
	 * Sort revisions.
	 * @param index the graph
	 * @param wanted the revisions to sort
	 * @param starts where lines start, at best the maximal ones of the wanted revisions
	 * @return the wanted revisions, each before its parents and dependencies
	 */
	static int[] sort(GraphIndex index, BitSet wanted, BitSet starts) {
		NewestFirst sort = new NewestFirst(index, wanted);
		sort.open(starts);
		return sort.run();
	}

	private void open(BitSet starts) {
		BitSet usable = (BitSet) starts.clone();
		usable.and(this.wanted);
		usable.stream().forEach(this.lines::append);
		BitSet uncovered = (BitSet) this.open.clone();
		uncovered.andNot(this.index.ancestors(usable));
		uncovered.stream().filter((position) -> !isBlocked(position)).forEach(this.lines::append);
	}

	private int[] run() {
		IntList sorted = new IntList();
		int line = this.lines.first();
		while (line != NONE) {
			int position = this.lines.head(line);
			if (isBlocked(position)) {
				line = firstLineAbove(position, line);
				continue;
			}
			this.open.clear(position);
			if (this.wanted.get(position)) {
				sorted.add(position);
			}
			line = goDown(line, position);
		}
		return sorted.toArray();
	}

	private int goDown(int line, int position) {
		int next = NONE;
		for (int below : this.index.effectiveDown().of(position)) {
			if (!this.open.get(below) || this.lines.isHead(below)) {
				continue;
			}
			if (next == NONE) {
				next = below;
				this.lines.move(line, below);
			}
			else {
				this.lines.append(below);
			}
		}
		return (next != NONE) ? line : this.lines.remove(line);
	}

	private boolean isBlocked(int position) {
		return firstOpenAbove(position) < this.index.dependents().of(position).length;
	}

	/**
	 * Revisions never open again, so what was passed over once is not looked at again.
	 */
	private int firstOpenAbove(int position) {
		int[] above = this.index.dependents().of(position);
		while (this.passed[position] < above.length && !this.open.get(above[this.passed[position]])) {
			this.passed[position]++;
		}
		return this.passed[position];
	}

	private int firstLineAbove(int position, int line) {
		int best = (this.lines.first() != line) ? this.lines.first() : this.lines.after(line);
		int found = Integer.MAX_VALUE;
		this.search++;
		this.queue.clear();
		this.queue.add(position);
		while (!this.queue.isEmpty() && found != best) {
			found = Math.min(found, lookAbove(this.queue.removeLast(), best));
		}
		return found;
	}

	private int lookAbove(int position, int best) {
		int found = Integer.MAX_VALUE;
		int[] above = this.index.dependents().of(position);
		for (int next = firstOpenAbove(position); next < above.length && found != best; next++) {
			if (this.open.get(above[next]) && this.seenIn[above[next]] != this.search) {
				this.seenIn[above[next]] = this.search;
				this.queue.add(above[next]);
				found = this.lines.isHead(above[next]) ? Math.min(found, this.lines.lineOf(above[next])) : found;
			}
		}
		return found;
	}

	/**
	 * The lines still to follow, in the order in which they were opened, as a doubly
	 * linked list.
	 */
	private static final class Lines {

		private final int[] heads;

		private final int[] lineOf;

		private final int[] before;

		private final int[] after;

		private int first = NONE;

		private int last = NONE;

		private int count;

		Lines(int size) {
			this.heads = new int[size];
			this.lineOf = new int[size];
			this.before = new int[size];
			this.after = new int[size];
			Arrays.fill(this.lineOf, NONE);
		}

		int first() {
			return this.first;
		}

		int after(int line) {
			return this.after[line];
		}

		int head(int line) {
			return this.heads[line];
		}

		int lineOf(int position) {
			return this.lineOf[position];
		}

		boolean isHead(int position) {
			return this.lineOf[position] != NONE;
		}

		void append(int position) {
			int line = this.count++;
			this.before[line] = this.last;
			this.after[line] = NONE;
			if (this.last == NONE) {
				this.first = line;
			}
			else {
				this.after[this.last] = line;
			}
			this.last = line;
			this.heads[line] = position;
			this.lineOf[position] = line;
		}

		void move(int line, int position) {
			this.lineOf[this.heads[line]] = NONE;
			this.heads[line] = position;
			this.lineOf[position] = line;
		}

		/** Remove a line and return the one before it, or else the first one. */
		int remove(int line) {
			this.lineOf[this.heads[line]] = NONE;
			int before = this.before[line];
			int after = this.after[line];
			if (before == NONE) {
				this.first = after;
			}
			else {
				this.after[before] = after;
			}
			if (after == NONE) {
				this.last = before;
			}
			else {
				this.before[after] = before;
			}
			return (before != NONE) ? before : this.first;
		}

	}

}
