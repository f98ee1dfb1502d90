package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The list that a facade and its views write to. It is closed while a block inside it is
 * being written.
 */
final class OperationList {

	private final List<Operation> operations = new ArrayList<>();

	private boolean blockOpen;

	void add(Operation operation) {
		this.operations.add(operation);
	}

	List<Operation> operations() {
		return List.copyOf(this.operations);
	}

	/**
	 * Add what a script asks for, with errors that say which operation on what.
	 * @param name the name of the operation as a script writes it
	 * @param subject what the operation is about
	 * @param operation makes the operation
	 */
	void add(String name, Object subject, Supplier<? extends Operation> operation) {
		requireNoOpenBlock(name, subject);
		try {
			add(operation.get());
		}
		catch (IllegalArgumentException ex) {
			throw new OperationException(name, subject.toString(), String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Run a block that writes to a list of its own.
	 * @param name the name of the block as a script writes it
	 * @param subject what the block is about
	 * @param block the block
	 */
	void runBlock(String name, Object subject, Runnable block) {
		requireNoOpenBlock(name, subject);
		this.blockOpen = true;
		try {
			block.run();
		}
		finally {
			this.blockOpen = false;
		}
	}

	private void requireNoOpenBlock(String name, Object subject) {
		if (this.blockOpen) {
			throw new OperationException(name, subject.toString(), "it was called on the outer operations inside a "
					+ "block, where its place in the order is lost; call it on the parameter of the block");
		}
	}

}
