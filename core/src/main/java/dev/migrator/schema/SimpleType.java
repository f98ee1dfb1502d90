package dev.migrator.schema;

/**
 * A type without arguments.
 *
 * @param kind which type
 */
public record SimpleType(SimpleTypeKind kind) implements ColumnType {

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitSimple(this);
	}

}
