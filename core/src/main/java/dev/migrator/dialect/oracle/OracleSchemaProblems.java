package dev.migrator.dialect.oracle;

import dev.migrator.dialect.ProblemList;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SchemaProblems;
import org.jspecify.annotations.Nullable;

/** Finds what Oracle Database cannot do about tables and what belongs to them. */
final class OracleSchemaProblems extends SchemaProblems {

	// SQL Language Reference 19c, COMMENT.
	private static final int MAX_COMMENT_BYTES = 4000;

	OracleSchemaProblems(Quoting quoting) {
		super(quoting);
	}

	@Override
	protected void comment(@Nullable String comment, ProblemList problems) {
		super.comment(comment, problems);
		int length = (comment != null) ? OracleQuoting.bytes(comment, 0, comment.length()) : 0;
		if (length > MAX_COMMENT_BYTES) {
			problems.add("the comment has " + length + " bytes, the limit is " + MAX_COMMENT_BYTES);
		}
	}

}
