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
 * @param undo what undoes the operation where that does not follow from it, perhaps
 * nothing
 */
public record Change(Operation operation, List<String> remarks, boolean losesData, List<Operation> undo) {

	/** Copy the lists. */
	public Change {
		remarks = List.copyOf(remarks);
		undo = List.copyOf(undo);
	}

	/**
	 * Return a change with nothing to say about it.
	 * @param operation the operation
	 * @return the change
	 */
	public static Change of(Operation operation) {
		return new Change(operation, List.of(), false, List.of());
	}

	/**
	 * Return this change with one more remark.
	 * @param remark the sentence
	 * @return the change
	 */
	public Change remarked(String remark) {
		List<String> all = new ArrayList<>(this.remarks);
		all.add(remark);
		return new Change(this.operation, all, this.losesData, this.undo);
	}

	/**
	 * Return this change marked as one that loses data.
	 * @param remark what gets lost
	 * @return the change
	 */
	public Change losing(String remark) {
		return new Change(this.operation, remarked(remark).remarks(), true, this.undo);
	}

	/**
	 * Return this change with what undoes it.
	 * @param operations the operations
	 * @return the change
	 */
	public Change undoneBy(List<? extends Operation> operations) {
		return new Change(this.operation, this.remarks, this.losesData, List.copyOf(operations));
	}

	/**
	 * Return this change with another operation.
	 * @param other the operation
	 * @return the change
	 */
	public Change withOperation(Operation other) {
		return new Change(other, this.remarks, this.losesData, this.undo);
	}

}
