package dev.migrator.schema;

/**
 * A type that the database knows by name: an enum type, a domain.
 *
 * @param name the name of the type
 */
public record NamedType(QualifiedName name) implements ColumnType {

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitNamed(this);
	}

}
