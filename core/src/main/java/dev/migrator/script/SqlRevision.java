package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import dev.migrator.operation.Autocommit;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SourcePosition;
import dev.migrator.revision.RevisionNode;

/** A revision that is a file of statements. */
final class SqlRevision implements LoadedRevision {

	private static final Set<String> TRANSACTION_CONTROL = Set.of("begin", "commit", "rollback", "end", "start",
			"abort");

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
		return new Script(this.placeholders::replace);
	}

	@Override
	public RevisionScript checksumScript() {
		return new Script(SqlStatementText::text);
	}

	static List<SqlStatementText> statements(SqlSection section, String dialect) {
		List<SqlStatementText> statements = SqlSplitter.split(section.text(), SqlSyntax.of(dialect),
				section.firstLine());
		statements.forEach((each) -> check(section, each));
		return statements;
	}

	private static void check(SqlSection section, SqlStatementText statement) {
		String first = statement.text().split("[\\s;(]", 2)[0].toLowerCase(Locale.ROOT);
		if (section.transactional() && TRANSACTION_CONTROL.contains(first)) {
			throw new ScriptLineException(statement.line(),
					"'" + first + "' controls the transaction, which belongs to the "
							+ "revision; remove it, or mark the section no-transaction");
		}
		if (first.startsWith("\\")) {
			throw new ScriptLineException(statement.line(),
					"'" + first + "' is a command of the psql program, not of the database; remove it");
		}
	}

	/** Adds the statements of the sections for the dialect at hand. */
	private final class Script implements RevisionScript {

		private final Function<SqlStatementText, String> text;

		Script(Function<SqlStatementText, String> text) {
			this.text = text;
		}

		@Override
		public void upgrade(Operations op) {
			add(op, SqlRevision.this.sections.stream().filter(SqlSection::upgrade).toList());
		}

		@Override
		public void downgrade(Operations op) {
			List<SqlSection> down = SqlRevision.this.sections.stream().filter((each) -> !each.upgrade()).toList();
			if (down.stream().noneMatch((each) -> each.isFor(op.dialect()))) {
				throw new IrreversibleScriptException();
			}
			add(op, down);
		}

		private void add(Operations op, List<SqlSection> chosen) {
			for (SqlSection section : chosen) {
				if (section.isFor(op.dialect())) {
					add(op, section);
				}
			}
		}

		private void add(Operations op, SqlSection section) {
			List<Operation> executes = new ArrayList<>();
			for (SqlStatementText each : read(section, op.dialect())) {
				String sql = replaced(each);
				if (!sql.isBlank()) {
					executes.add(new Execute(sql, new SourcePosition(SqlRevision.this.node.source(), each.line())));
				}
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

		private String replaced(SqlStatementText statement) {
			try {
				return this.text.apply(statement);
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
