package dev.migrator.operation;

import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drop an enum type.
 *
 * @param enumType the name
 * @param ifExists whether a missing type is no error
 * @param before the type as it was, or {@code null} when not known; the reversal needs it
 */
public record DropEnum(QualifiedName enumType, boolean ifExists, @Nullable EnumType before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropEnum(this);
	}

}
