package dev.migrator.schema;

import java.util.List;

/**
 * An enumeration written into the column itself, as in MySQL, MariaDB and H2.
 *
 * @param values the values in order
 */
public record EnumeratedType(List<String> values) implements ColumnType {

	/** Refuse an enumeration without values. */
	public EnumeratedType {
		values = List.copyOf(values);
		if (values.isEmpty()) {
			throw new IllegalArgumentException("an enumeration needs a value");
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.visitEnumerated(this);
	}

}
