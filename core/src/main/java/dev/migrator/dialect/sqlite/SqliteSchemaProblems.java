package dev.migrator.dialect.sqlite;

import dev.migrator.dialect.ProblemList;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SchemaProblems;
import dev.migrator.schema.Index;

/** Finds what SQLite cannot do about tables and what belongs to them. */
final class SqliteSchemaProblems extends SchemaProblems {

	SqliteSchemaProblems(Quoting quoting) {
		super(quoting);
	}

	@Override
	protected void index(Index index, ProblemList problems) {
		super.index(index, problems);
		if (index.name().startsWith("sqlite_")) {
			problems.add("names that begin with 'sqlite_' are SQLite's own");
		}
	}

}
