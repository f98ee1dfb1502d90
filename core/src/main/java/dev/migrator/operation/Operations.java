package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a revision script writes with. Each call adds one immutable operation to the list that is compiled and run
 * afterwards; nothing is executed while the script runs.
 */
public final class Operations {

	private final String dialect;

	private final List<Operation> collected = new ArrayList<>();

	/**
	 * Create an empty list.
	 * @param dialect the name of the dialect that the operations are for, such as {@code postgresql}
	 */
	public Operations(String dialect) {
		this.dialect = dialect;
	}

	/**
	 * Return the name of the dialect that the operations are for, such as {@code postgresql} or {@code h2}.
	 * @return the name
	 */
	public String dialect() {
		return this.dialect;
	}

	/**
	 * Add any operation, a custom one included.
	 * @param operation the operation
	 */
	public void add(Operation operation) {
		this.collected.add(operation);
	}

	/**
	 * Return what was collected so far, in order.
	 * @return the operations
	 */
	public List<Operation> collected() {
		return List.copyOf(this.collected);
	}

}
