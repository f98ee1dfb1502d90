package dev.migrator.dialect.h2;

import java.util.List;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RestartClause;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.schema.Column;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/** Writes changes of columns for H2 (H2 2.4, ALTER TABLE ALTER COLUMN). */
final class H2AlterColumnClause extends AlterColumnClause {

	private final SequenceClause sequences;

	private final H2RestartClause restarts;

	H2AlterColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
		this.sequences = sequences;
		this.restarts = new H2RestartClause(quoting);
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
	protected List<DdlStep> numbering(AlterColumn operation, Identity identity) {
		return List.of(DdlStep.statement(this.restarts.identity(operation.table(), operation.column(),
				RestartClause.rows(operation.table(), operation.column(), identity))));
	}

	@Override
	protected String rename(String column, String newName) {
		return "alter column " + column + " rename to " + newName;
	}

}
