package dev.migrator.operation;

/**
 * An operation of the user's own. Register a compiler for it with each dialect it shall
 * run on.
 */
public non-sealed interface CustomOperation extends Operation {

	/**
	 * Return one line that says what the operation does, for plans and messages.
	 * @return the description
	 */
	String description();

	@Override
	default <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCustom(this);
	}

}
