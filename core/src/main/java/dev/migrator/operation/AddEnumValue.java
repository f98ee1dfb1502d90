package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Add a value to an enum type.
 *
 * @param enumType the name of the enum type
 * @param value the new value
 * @param before the existing value that the new one goes before, or {@code null} for the
 * end
 */
public record AddEnumValue(QualifiedName enumType, String value, @Nullable String before) implements Operation {

	/**
	 * Return whether the value stands in the SQL or the rows of an operation. Names and
	 * comments do not count.
	 * @param operation the operation
	 * @return whether it does
	 */
	public boolean isUsedBy(Operation operation) {
		return new EnumValueUse(this.value).isIn(operation);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitAddEnumValue(this);
	}

}
