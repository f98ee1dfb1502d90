package dev.migrator.dialect;

import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;

/**
 * Type rules made of two visitors.
 *
 * @param names the spelling
 * @param canonicalTypes the canonical forms
 */
public record StandardTypeRules(ColumnTypeVisitor<String> names,
		ColumnTypeVisitor<ColumnType> canonicalTypes) implements TypeRules {

	@Override
	public String render(ColumnType type) {
		return type.accept(this.names);
	}

	@Override
	public ColumnType canonical(ColumnType type) {
		return type.accept(this.canonicalTypes);
	}

}
