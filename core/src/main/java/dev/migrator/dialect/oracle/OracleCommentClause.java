package dev.migrator.dialect.oracle;

import dev.migrator.dialect.CommentClause;
import dev.migrator.dialect.Quoting;
import org.jspecify.annotations.Nullable;

/** Writes statements about comments (SQL Language Reference 19c, COMMENT). */
final class OracleCommentClause extends CommentClause {

	OracleCommentClause(Quoting quoting) {
		super(quoting);
	}

	// An empty string drops a comment, null is refused.
	@Override
	protected String text(@Nullable String comment) {
		return super.text((comment != null) ? comment : "");
	}

}
