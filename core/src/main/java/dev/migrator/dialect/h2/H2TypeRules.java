package dev.migrator.dialect.h2;

import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;

/**
 * Type rules of H2, where a text that is cast to JSON becomes a JSON string (H2 2.4, Data
 * Types, JSON).
 *
 * @param standard what is as elsewhere
 */
record H2TypeRules(TypeRules standard) implements TypeRules {

	@Override
	public String render(ColumnType type) {
		return this.standard.render(type);
	}

	@Override
	public ColumnType canonical(ColumnType type) {
		return this.standard.canonical(type);
	}

	@Override
	public String conversion(String text, ColumnType type) {
		return type.equals(ColumnTypes.json()) ? text + " format json" : this.standard.conversion(text, type);
	}

}
