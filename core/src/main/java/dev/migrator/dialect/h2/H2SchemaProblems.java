package dev.migrator.dialect.h2;

import dev.migrator.dialect.ProblemList;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SchemaProblems;
import dev.migrator.schema.Index;

/** Finds what H2 cannot do about tables and what belongs to them. */
final class H2SchemaProblems extends SchemaProblems {

	H2SchemaProblems(Quoting quoting) {
		super(quoting);
	}

	// H2 2.4, CREATE INDEX: INCLUDE may only be specified for UNIQUE indexes.
	@Override
	protected void index(Index index, ProblemList problems) {
		super.index(index, problems);
		if (!index.include().isEmpty() && !index.unique()) {
			problems.add("included columns are for unique indexes only");
		}
	}

}
