package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.operation.Operation;

/**
 * One operation of a difference with what its reader should know.
 *
 * @param operation the operation
 * @param remarks sentences for the reader, without a full stop, in order
 * @param losses those of the sentences that say what gets lost
 * @param undo what undoes the operation where that does not follow from it, perhaps
 * nothing
 */
public record Change(Operation operation, List<String> remarks, Set<String> losses, List<Operation> undo) {

	static final String REVIEW = "REVIEW: ";

	private static final String LOSS = "LOSES DATA: ";

	/** Copy the lists. */
	public Change {
		remarks = List.copyOf(remarks);
		losses = Set.copyOf(losses);
		undo = List.copyOf(undo);
	}

	/**
	 * Return a change with nothing to say about it.
	 * @param operation the operation
	 * @return the change
	 */
	public static Change of(Operation operation) {
		return new Change(operation, List.of(), Set.of(), List.of());
	}

	/**
	 * Return this change with one more remark.
	 * @param remark the sentence
	 * @return the change
	 */
	public Change remarked(String remark) {
		List<String> all = new ArrayList<>(this.remarks);
		all.add(remark);
		return new Change(this.operation, all, this.losses, this.undo);
	}

	/**
	 * Return this change marked as one that loses data.
	 * @param remark what gets lost
	 * @return the change
	 */
	public Change losing(String remark) {
		Set<String> all = new HashSet<>(this.losses);
		all.add(remark);
		return new Change(this.operation, remarked(remark).remarks(), all, this.undo);
	}

	/**
	 * Return this change with the remarks of another one as well.
	 * @param other the other change
	 * @return the change
	 */
	Change alsoMarked(Change other) {
		Change change = this;
		for (String remark : other.remarks) {
			change = other.losses.contains(remark) ? change.losing(remark) : change.remarked(remark);
		}
		return change;
	}

	/**
	 * Return this change with what undoes it.
	 * @param operations the operations
	 * @return the change
	 */
	public Change undoneBy(List<? extends Operation> operations) {
		return new Change(this.operation, this.remarks, this.losses, List.copyOf(operations));
	}

	/**
	 * Return this change with another operation.
	 * @param other the operation
	 * @return the change
	 */
	public Change withOperation(Operation other) {
		return new Change(other, this.remarks, this.losses, this.undo);
	}

	/**
	 * Return whether rows or values may get lost.
	 * @return whether they may
	 */
	public boolean losesData() {
		return !this.losses.isEmpty();
	}

	/**
	 * Return whether somebody has to look before this runs: rows or values may get lost,
	 * or a remark asks for a value or a number that only the user knows.
	 * @return whether somebody has to
	 */
	public boolean needsReview() {
		return losesData() || this.remarks.stream().anyMatch((remark) -> remark.startsWith(REVIEW));
	}

	/**
	 * Return the sentences, with a mark in front of those that say what gets lost.
	 * @return the sentences in order
	 */
	public List<String> markedRemarks() {
		return this.remarks.stream().map((each) -> this.losses.contains(each) ? LOSS + each : each).toList();
	}

}
