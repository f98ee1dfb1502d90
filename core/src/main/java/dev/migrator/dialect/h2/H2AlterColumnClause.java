package dev.migrator.dialect.h2;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Column;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/** Writes changes of columns for H2 (H2 2.4, ALTER TABLE ALTER COLUMN). */
final class H2AlterColumnClause extends AlterColumnClause {

	private final SequenceClause sequences;

	H2AlterColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
		this.sequences = sequences;
	}

	@Override
	protected String identity(Identity identity, @Nullable Column before) {
		Identity old = (before != null) ? before.identity() : null;
		String start = (identity.start() != null) ? " start with " + identity.start() : "";
		boolean increments = identity.increment() != null || (old != null && old.increment() != null);
		long increment = (identity.increment() != null) ? identity.increment() : 1;
		return "set generated " + this.sequences.generation(identity) + start
				+ (increments ? " set increment by " + increment : "");
	}

	@Override
	protected String rename(String column, String newName) {
		return "alter column " + column + " rename to " + newName;
	}

}
