package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrator.operation.Autocommit;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SourcePosition;
import dev.migrator.revision.RevisionNode;

/** A revision that is a file of statements. */
final class SqlRevision implements LoadedRevision {

	private final RevisionNode node;

	private final List<SqlSection> sections;

	private final Placeholders placeholders;

	private final String sourceDigest;

	SqlRevision(RevisionNode node, List<SqlSection> sections, Placeholders placeholders, String sourceDigest) {
		this.node = node;
		this.sections = List.copyOf(sections);
		this.placeholders = placeholders;
		this.sourceDigest = sourceDigest;
	}

	@Override
	public RevisionNode node() {
		return this.node;
	}

	@Override
	public ScriptType type() {
		return ScriptType.SQL;
	}

	@Override
	public boolean transactional() {
		return true;
	}

	@Override
	public String sourceDigest() {
		return this.sourceDigest;
	}

	@Override
	public RevisionScript script() {
		return new Script(this.placeholders::execute);
	}

	@Override
	public RevisionScript checksumScript() {
		return new Script((statement, position, syntax) -> Optional.of(new Execute(statement.text(), position)));
	}

	@Override
	public boolean checksumsWhatRuns() {
		return this.sections.stream().noneMatch((each) -> Placeholders.areIn(each.text()));
	}

	static List<SqlStatementText> statements(SqlSection section, String dialect) {
		List<SqlStatementText> statements = SqlSplitter.split(section.text(), SqlSyntax.of(dialect),
				section.firstLine());
		TransactionControl control = new TransactionControl(new SqlWords(dialect));
		statements.forEach((each) -> check(section, each, control));
		return statements;
	}

	private static void check(SqlSection section, SqlStatementText statement, TransactionControl control) {
		if (section.transactional() && control.isIn(statement.text())) {
			throw new ScriptLineException(statement.line(),
					"'" + first(statement) + "' controls the transaction, which belongs to the "
							+ "revision; remove it, or mark the section no-transaction");
		}
		if (statement.text().startsWith("\\")) {
			throw new ScriptLineException(statement.line(),
					"'" + first(statement) + "' is a command of the psql program, not of the database; remove it");
		}
	}

	private static String first(SqlStatementText statement) {
		return statement.text().split("[\\s;(]", 2)[0].toLowerCase(Locale.ROOT);
	}

	/** Makes an operation of a statement, or none where nothing is left of it. */
	private interface Reading {

		Optional<Execute> execute(SqlStatementText statement, SourcePosition position, SqlSyntax syntax);

	}

	/** Adds the statements of the sections for the dialect at hand. */
	private final class Script implements RevisionScript {

		private final Reading reading;

		Script(Reading reading) {
			this.reading = reading;
		}

		@Override
		public void upgrade(Operations op) {
			add(op, true);
		}

		@Override
		public void downgrade(Operations op) {
			if (!add(op, false)) {
				throw new IrreversibleScriptException();
			}
		}

		private boolean add(Operations op, boolean upgrade) {
			boolean found = false;
			for (SqlSection section : SqlRevision.this.sections) {
				if (section.upgrade() == upgrade && section.isFor(op.dialect())) {
					add(op, section);
					found = true;
				}
			}
			return found;
		}

		private void add(Operations op, SqlSection section) {
			List<Operation> executes = new ArrayList<>();
			for (SqlStatementText each : read(section, op.dialect())) {
				execute(each, SqlSyntax.of(op.dialect())).ifPresent(executes::add);
			}
			if (section.transactional()) {
				executes.forEach(op::add);
			}
			else if (!executes.isEmpty()) {
				op.add(new Autocommit(executes));
			}
		}

		private List<SqlStatementText> read(SqlSection section, String dialect) {
			try {
				return statements(section, dialect);
			}
			catch (ScriptLineException ex) {
				throw located(ex);
			}
		}

		// A placeholder may leave nothing of its statement.
		private Optional<Execute> execute(SqlStatementText statement, SqlSyntax syntax) {
			SourcePosition position = new SourcePosition(SqlRevision.this.node.source(), statement.line());
			try {
				return this.reading.execute(statement, position, syntax);
			}
			catch (ScriptLineException ex) {
				throw located(ex);
			}
		}

		private ScriptProblemsException located(ScriptLineException error) {
			return new ScriptProblemsException(List.of(new ScriptProblem(SqlRevision.this.node.source(), error.line(),
					String.valueOf(error.getMessage()))));
		}

	}

}
