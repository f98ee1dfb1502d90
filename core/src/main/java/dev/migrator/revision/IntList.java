package dev.migrator.revision;

import java.util.Arrays;

/** A growing list of positions, also used as a stack. */
final class IntList {

	private static final int[] EMPTY = new int[0];

	private int[] values = EMPTY;

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, Math.max(4, this.size * 2));
		}
		this.values[this.size++] = value;
	}

	int removeLast() {
		return this.values[--this.size];
	}

	int get(int index) {
		return this.values[index];
	}

	int size() {
		return this.size;
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	void clear() {
		this.size = 0;
	}

	boolean contains(int value) {
		for (int index = 0; index < this.size; index++) {
			if (this.values[index] == value) {
				return true;
			}
		}
		return false;
	}

	int[] toArray() {
		return (this.size == 0) ? EMPTY : Arrays.copyOf(this.values, this.size);
	}

}
