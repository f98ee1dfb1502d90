package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.operation.Operation;

/**
 * One operation of a difference with what its reader should know.
 *
 * @param operation the operation
 * @param remarks sentences for the reader, without a full stop, in order
 * @param losesData whether rows or values may get lost
 */
public record Change(Operation operation, List<String> remarks, boolean losesData) {

	/** Copy the list. */
	public Change {
		remarks = List.copyOf(remarks);
	}

	/**
	 * Return a change with nothing to say about it.
	 * @param operation the operation
	 * @return the change
	 */
	public static Change of(Operation operation) {
		return new Change(operation, List.of(), false);
	}

	/**
	 * Return this change with one more remark.
	 * @param remark the sentence
	 * @return the change
	 */
	public Change remarked(String remark) {
		List<String> all = new ArrayList<>(this.remarks);
		all.add(remark);
		return new Change(this.operation, all, this.losesData);
	}

	/**
	 * Return this change marked as one that loses data.
	 * @param remark what gets lost
	 * @return the change
	 */
	public Change losing(String remark) {
		return new Change(this.operation, remarked(remark).remarks(), true);
	}

	/**
	 * Return this change with another operation.
	 * @param other the operation
	 * @return the change
	 */
	public Change withOperation(Operation other) {
		return new Change(other, this.remarks, this.losesData);
	}

}
