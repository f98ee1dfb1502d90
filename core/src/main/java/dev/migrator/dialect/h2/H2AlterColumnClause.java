package dev.migrator.dialect.h2;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.RestartAbove;
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

	// The identity comes last, and goes on in the same statement, since nothing rolls
	// back.
	@Override
	protected List<DdlStep> definition(AlterColumn operation, @Nullable Column before) {
		List<DdlStep> steps = new ArrayList<>(super.definition(operation, before));
		RestartAbove rows = rows(operation, before);
		if (rows != null) {
			DdlStep last = steps.remove(steps.size() - 1);
			steps.add(new DdlStep(last.table(), last.subject(),
					last.text() + " restart with (" + this.restarts.next(rows) + ")", last.transactional()));
		}
		return steps;
	}

	@Override
	protected String rename(String column, String newName) {
		return "alter column " + column + " rename to " + newName;
	}

}
