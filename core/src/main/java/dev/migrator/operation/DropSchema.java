package dev.migrator.operation;

/**
 * Drop a schema, which must be empty.
 *
 * @param name the name
 * @param ifExists whether a missing schema is no error
 */
public record DropSchema(String name, boolean ifExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropSchema(this);
	}

}
