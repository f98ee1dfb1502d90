package dev.migrator.autogenerate.render;

import java.util.List;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

/** Writes changes as the statements of one section of an SQL revision, or of several. */
final class SqlStatements {

	private final Dialect dialect;

	private final String direction;

	private final StringBuilder text = new StringBuilder();

	private boolean inTransaction = true;

	SqlStatements(Dialect dialect, String direction) {
		this.dialect = dialect;
		this.direction = direction;
	}

	String of(List<Change> changes, DatabaseSchema before) {
		DatabaseSchema current = before;
		for (Change change : changes) {
			RevisionRenderer.remarks(change)
				.forEach((remark) -> this.text.append("-- ").append(remark.replaceAll("\\s+", " ")).append('\n'));
			append(change.operation(), current);
			current = SchemaProjection.project(current, change.operation());
		}
		return this.text.toString().stripTrailing();
	}

	private void append(Operation operation, DatabaseSchema current) {
		for (SqlStatement statement : this.dialect.compiler().compile(operation, current::table)) {
			section(statement.transactional());
			this.text.append(statement.sql()).append(";\n");
		}
	}

	private void section(boolean transactional) {
		if (transactional != this.inTransaction) {
			this.text.append("\n-- migrator:")
				.append(this.direction)
				.append(transactional ? "\n" : " no-transaction\n");
			this.inTransaction = transactional;
		}
	}

}
