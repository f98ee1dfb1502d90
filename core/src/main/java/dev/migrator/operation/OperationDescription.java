package dev.migrator.operation;

/** Says in one line what an operation does, for plans and messages. */
public final class OperationDescription {

	private static final int LONGEST = 80;

	private OperationDescription() {
	}

	/**
	 * Return what an operation does.
	 * @param operation the operation
	 * @return one line, such as {@code add column bio to users}
	 */
	public static String of(Operation operation) {
		return operation.accept(new DescriptionVisitor()).replaceAll("\\R", " ");
	}

	/**
	 * Return the beginning of a statement on one line.
	 * @param sql the statement
	 * @return at most 80 characters
	 */
	static String excerpt(String sql) {
		String line = sql.strip().replaceAll("\\s+", " ");
		return (line.length() > LONGEST) ? line.substring(0, LONGEST - 3) + "..." : line;
	}

}
