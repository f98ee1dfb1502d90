package dev.migrator.autogenerate.compare;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;

/**
 * Gives what has a computed name the one of a convention that somebody has chosen.
 *
 * @param convention the convention
 */
record ChosenNames(NamingConvention convention) {

	private static final String INDEX = "ix";

	DatabaseSchema of(WantedSchema wanted) {
		if (this.convention.patterns().isEmpty()) {
			return wanted.schema();
		}
		return wanted.schema().withTables(wanted.schema().tables().stream().map((table) -> of(table, wanted)).toList());
	}

	private Table of(Table table, WantedSchema wanted) {
		return table.withConstraints(table.constraints().stream().map((each) -> of(each, table, wanted)).toList())
			.withIndexes(table.indexes().stream().map((each) -> of(each, table, wanted)).toList());
	}

	private Constraint of(Constraint constraint, Table table, WantedSchema wanted) {
		String name = constraint.name();
		boolean chosen = this.convention.patterns().containsKey(NamingConvention.word(constraint.kind()));
		return (chosen && name != null && wanted.isGenerated(table.name(), name))
				? constraint.accept(new NamedConstraint(null)) : constraint;
	}

	private Index of(Index index, Table table, WantedSchema wanted) {
		boolean chosen = this.convention.patterns().containsKey(INDEX);
		return (chosen && wanted.isGenerated(table.name(), index.name()))
				? new Index(this.convention.name(table.name(), index), index.parts(), index.unique(), index.where(),
						index.include(), index.method())
				: index;
	}

}
