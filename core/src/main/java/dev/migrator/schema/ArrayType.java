package dev.migrator.schema;

/**
 * An array of one dimension.
 *
 * @param element the type of an element
 */
public record ArrayType(ColumnType element) implements ColumnType {

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitArray(this);
	}

}
