package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.ProblemList;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SchemaProblems;
import dev.migrator.schema.Column;
import org.jspecify.annotations.Nullable;

/** Finds what SQL Server cannot do about tables and what belongs to them. */
final class SqlserverSchemaProblems extends SchemaProblems {

	// "sp_addextendedproperty": a value has 7,500 bytes at most.
	private static final int MAX_COMMENT = 3750;

	SqlserverSchemaProblems(Quoting quoting) {
		super(quoting);
	}

	// "create table": of the computed columns the persisted ones can be not null.
	@Override
	protected void column(Column column, ProblemList problems) {
		super.column(column, problems);
		if (column.generated() != null && !column.generated().stored() && !column.nullable()) {
			problems.add("a virtual generated column cannot be not null");
		}
	}

	@Override
	protected void comment(@Nullable String comment, ProblemList problems) {
		super.comment(comment, problems);
		if (comment != null && comment.length() > MAX_COMMENT) {
			problems.add("the comment has " + comment.length() + " characters, the limit is " + MAX_COMMENT);
		}
	}

}
