package dev.migrator.schema;

/**
 * A type that no other variant can say, as the text that the database takes. Reflection
 * keeps what it does not know in this form, so that nothing is lost.
 *
 * @param text the text, written to the statement as it is
 */
public record RawType(String text) implements ColumnType {

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitRaw(this);
	}

}
