package dev.migrator.autogenerate.render;

import java.util.List;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.script.Placeholders;

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
			change.markedRemarks()
				.forEach((remark) -> this.text.append("-- ").append(remark.replaceAll("\\s+", " ")).append('\n'));
			append(change.operation(), current);
			current = SchemaProjection.project(current, change.operation());
		}
		return this.text.toString().stripTrailing();
	}

	private void append(Operation operation, DatabaseSchema current) {
		for (SqlStatement statement : this.dialect.compiler().compile(operation, lookup(current))) {
			if (statement.sql().startsWith("--")) {
				throw new UnwritableSqlException(OperationDescription.of(operation), this.dialect.name());
			}
			section(statement.transactional());
			this.text.append(Placeholders.escaped(statement.sql())).append(";\n");
		}
	}

	// What makes a table anew depends on its definition at the moment it runs.
	private TableLookup lookup(DatabaseSchema current) {
		return this.dialect.features().has(DialectFeature.TABLE_REBUILD) ? TableLookup.none() : current::table;
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
