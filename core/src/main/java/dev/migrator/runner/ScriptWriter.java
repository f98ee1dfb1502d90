package dev.migrator.runner;

import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.ScriptRules;
import dev.migrator.script.SqlShape;

/** Writes statements and transactions as the database's client program reads them. */
final class ScriptWriter {

	private final String dialect;

	private final ScriptRules rules;

	private final List<String> beforeCommit;

	private final StringBuilder text = new StringBuilder();

	private int open;

	/**
	 * Create a writer.
	 * @param dialect the dialect of the database
	 * @param beforeCommit what checks a revision before it is committed
	 */
	ScriptWriter(Dialect dialect, List<String> beforeCommit) {
		this.dialect = dialect.name();
		this.rules = dialect.scriptRules();
		this.beforeCommit = List.copyOf(beforeCommit);
	}

	void comment(String line) {
		this.text.append("-- ").append(line.strip().replaceAll("\\s*\\R\\s*", " ")).append('\n');
	}

	void gap() {
		this.text.append('\n');
	}

	/**
	 * Write a statement.
	 * @param sql the statement
	 * @param transaction the number of its transaction; 0 when it stands alone
	 */
	void statement(String sql, int transaction) {
		if (this.open != transaction) {
			commit();
			if (transaction != 0) {
				this.rules.begin().ifPresent(this::write);
			}
			this.open = transaction;
		}
		write(sql);
	}

	/**
	 * Write statements that run only where a query finds nothing.
	 * @param block writes them
	 * @param query the query
	 * @param statements the statements in order
	 */
	void block(GuardedBlock block, String query, List<String> statements) {
		List<GuardedBlock.Guarded> guarded = statements.stream()
			.map((sql) -> SqlShape.of(this.dialect, sql))
			.filter((shape) -> !shape.text().isEmpty())
			.map((shape) -> new GuardedBlock.Guarded(shape.text(), shape.compound()))
			.toList();
		this.text.append(block.write(query, guarded)).append("\n\n");
	}

	/**
	 * Write a command of the client program.
	 * @param line the command
	 */
	void command(String line) {
		this.text.append(line).append('\n');
	}

	void commit() {
		if (this.open != 0) {
			this.beforeCommit.forEach(this::write);
			write(this.rules.commit());
			this.open = 0;
		}
	}

	private void write(String sql) {
		SqlShape shape = SqlShape.of(this.dialect, sql);
		if (!shape.text().isEmpty()) {
			this.text.append(this.rules.end(shape.text(), shape.compound())).append("\n\n");
		}
	}

	String text() {
		return this.text.toString();
	}

}
