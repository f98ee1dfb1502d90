package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.script.SqlWords;

/**
 * Compiles steps one after another and says which statements share a transaction, by the
 * same rules as {@link StepTransaction}. Used for one plan.
 */
final class StepCompiler {

	/** Told of each operation before the next one is compiled. */
	interface Tables {

		TableLookup lookup();

		void after(PreparedStep step, Operation operation);

		static Tables none() {
			return new Tables() {
				@Override
				public TableLookup lookup() {
					return TableLookup.none();
				}

				@Override
				public void after(PreparedStep step, Operation operation) {
				}
			};
		}

	}

	/** Told what cannot be compiled. */
	interface Problems {

		void add(PreparedStep step, int operation, RuntimeException problem);

	}

	private final Dialect dialect;

	private final TransactionMode mode;

	private final Tables tables;

	private final Problems problems;

	private final SqlWords words;

	private final List<PlannedStatement> statements = new ArrayList<>();

	private int transaction;

	private boolean open;

	StepCompiler(Dialect dialect, TransactionMode mode, Tables tables, Problems problems) {
		this.dialect = dialect;
		this.mode = mode.on(dialect);
		this.tables = tables;
		this.problems = problems;
		this.words = new SqlWords(dialect.name());
	}

	PlannedStep compile(PreparedStep step) {
		this.statements.clear();
		for (int i = 0; i < step.operations().size(); i++) {
			FlatOperation flat = step.operations().get(i);
			try {
				add(flat);
			}
			catch (RuntimeException ex) {
				this.problems.add(step, i, ex);
			}
			this.tables.after(step, flat.operation());
		}
		int last = inTransaction();
		this.open = this.mode == TransactionMode.ALL;
		return new PlannedStep(step.node(), step.direction(), this.statements, step.change(), last);
	}

	private void add(FlatOperation flat) {
		boolean transactional = flat.transactional() && this.mode != TransactionMode.NONE;
		if (flat.operation() instanceof Jdbc jdbc) {
			String text = "(" + jdbc.description() + ")";
			this.statements.add(new PlannedStatement(text, flat.transactional(), place(transactional)));
			return;
		}
		List<SqlStatement> compiled = this.dialect.compiler().compile(flat.operation(), this.tables.lookup());
		if (!transactional && belongTogether(compiled)) {
			this.open = false;
			int together = inTransaction();
			compiled.forEach((each) -> this.statements.add(new PlannedStatement(each.sql(), false, together)));
			this.open = false;
			return;
		}
		for (SqlStatement each : compiled) {
			boolean inside = transactional && each.transactional() && !commits(each.sql());
			this.statements
				.add(new PlannedStatement(each.sql(), flat.transactional() && each.transactional(), place(inside)));
		}
	}

	private boolean commits(String sql) {
		return !this.dialect.features().has(DialectFeature.TRANSACTIONAL_DDL)
				&& StatementKind.of(this.words, sql) == StatementKind.DEFINITION;
	}

	private boolean belongTogether(List<SqlStatement> compiled) {
		return compiled.size() > 1 && this.dialect.features().has(DialectFeature.TABLE_REBUILD)
				&& compiled.stream().allMatch(SqlStatement::transactional);
	}

	private int place(boolean inside) {
		if (inside) {
			return inTransaction();
		}
		this.open = false;
		return 0;
	}

	private int inTransaction() {
		if (!this.open) {
			this.open = true;
			this.transaction++;
		}
		return this.transaction;
	}

}
