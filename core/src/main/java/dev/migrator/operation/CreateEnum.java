package dev.migrator.operation;

import dev.migrator.schema.EnumType;

/**
 * Create an enum type.
 *
 * @param enumType the enum type
 */
public record CreateEnum(EnumType enumType) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateEnum(this);
	}

}
