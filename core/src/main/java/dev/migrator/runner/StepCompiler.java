package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableLock;
import dev.migrator.operation.DataRisk;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
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

	}

	/** Told what cannot be compiled. */
	interface Problems {

		/**
		 * Take a problem.
		 * @param step the step
		 * @param operation the index of the operation
		 * @param problem the problem
		 */
		void add(PreparedStep step, int operation, RuntimeException problem);

	}

	private final Dialect dialect;

	private final TransactionMode mode;

	private final Tables tables;

	private final Problems problems;

	private final SqlWords words;

	private final List<PlannedStatement> statements = new ArrayList<>();

	private List<DataRisk> risks = List.of();

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
			this.risks = DataRisk.of(flat.operation(), this.tables.lookup()::tableIfKnown);
			try {
				add(flat);
			}
			catch (RuntimeException ex) {
				this.problems.add(step, i, ex);
				add("(" + OperationDescription.of(flat.operation()) + ")", flat.transactional(), place(inside(flat)));
			}
			this.tables.after(step, flat.operation());
		}
		int last = inTransaction();
		this.open = this.mode == TransactionMode.ALL;
		return new PlannedStep(step.node(), step.direction(), this.statements, step.change(), last);
	}

	private boolean inside(FlatOperation flat) {
		return flat.transactional() && this.mode != TransactionMode.NONE;
	}

	private void add(FlatOperation flat) {
		if (flat.operation() instanceof Jdbc jdbc) {
			add("(" + jdbc.description() + ")", flat.transactional(), place(inside(flat)));
			return;
		}
		List<SqlStatement> compiled = this.dialect.compiler().compile(flat.operation(), this.tables.lookup());
		if (!inside(flat) && belongTogether(compiled)) {
			this.open = false;
			int together = inTransaction();
			compiled.forEach((each) -> add(each.sql(), false, together));
			this.open = false;
			return;
		}
		for (SqlStatement each : compiled) {
			boolean inside = inside(flat) && each.transactional() && !commits(each.sql());
			add(each.sql(), flat.transactional() && each.transactional(), place(inside));
		}
	}

	private void add(String text, boolean transactional, int place) {
		boolean sql = !text.startsWith("(");
		List<TableLock> locks = sql ? this.dialect.lockNotes().of(text) : List.of();
		this.statements.add(new PlannedStatement(text, transactional, place, locks, this.risks));
		this.risks = List.of();
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
