package dev.migrator.operation;

/**
 * Create a schema.
 *
 * @param name the name
 * @param ifNotExists whether an existing schema is left alone
 */
public record CreateSchema(String name, boolean ifNotExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateSchema(this);
	}

}
