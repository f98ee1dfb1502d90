package dev.migrator.autogenerate.compare;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * One side of a comparison without what a filter leaves out.
 *
 * @param filter the filter
 * @param found whether this is the side of the database
 */
record FilteredSchema(ObjectFilter filter, boolean found) {

	DatabaseSchema of(DatabaseSchema schema) {
		return new DatabaseSchema(schema.schemas(),
				schema.tables()
					.stream()
					.filter((table) -> includes(ObjectKind.TABLE, table.name(), null))
					.map(this::of)
					.toList(),
				schema.sequences()
					.stream()
					.filter((sequence) -> includes(ObjectKind.SEQUENCE, sequence.name(), null))
					.toList(),
				schema.enumTypes()
					.stream()
					.filter((type) -> includes(ObjectKind.ENUM_TYPE, type.name(), null))
					.toList());
	}

	private Table of(Table table) {
		QualifiedName name = table.name();
		return table
			.withColumns(
					table.columns().stream().filter((each) -> includes(ObjectKind.COLUMN, name, each.name())).toList())
			.withConstraints(table.constraints()
				.stream()
				.filter((each) -> includes(ObjectKind.CONSTRAINT, name, each.name()))
				.toList())
			.withIndexes(
					table.indexes().stream().filter((each) -> includes(ObjectKind.INDEX, name, each.name())).toList());
	}

	private boolean includes(ObjectKind kind, QualifiedName owner, @Nullable String name) {
		return this.filter.includes(new ComparedObject(kind, owner, name, this.found));
	}

}
