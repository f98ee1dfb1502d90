package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.OperationProblems;
import dev.migrator.dialect.Quoting;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/**
 * Finds what of an operation SQLite cannot do. An identity column is an
 * {@code integer primary key autoincrement} (sqlite.org, autoinc), and only foreign keys
 * are deferrable.
 */
final class SqliteOperationProblems extends OperationProblems {

	SqliteOperationProblems(String dialect, DialectFeatures features, Quoting quoting,
			CustomOperationCompilers customCompilers) {
		super(dialect, features, new SqliteSchemaProblems(quoting), customCompilers);
	}

	@Override
	public List<String> visitCreateTable(CreateTable operation) {
		List<String> problems = new ArrayList<>(super.visitCreateTable(operation));
		String what = "createTable '" + operation.table().name() + "'";
		List<String> key = operation.table().primaryKey().map(PrimaryKey::columns).orElse(List.of());
		for (Column column : operation.table().columns()) {
			if (column.identity() != null && !key.equals(List.of(column.name()))) {
				problems.add(text(what,
						"the identity column '" + column.name() + "' must be the only column of the primary key"));
			}
		}
		operation.table().constraints().forEach((constraint) -> deferrable(problems, what, constraint));
		return List.copyOf(problems);
	}

	@Override
	public List<String> visitAddColumn(AddColumn operation) {
		List<String> problems = new ArrayList<>(super.visitAddColumn(operation));
		if (operation.column().identity() != null) {
			problems.add(text("addColumn '" + operation.column().name() + "' of '" + operation.table() + "'",
					"an identity column must be the only column of the primary key"));
		}
		return List.copyOf(problems);
	}

	@Override
	public List<String> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		List<String> problems = new ArrayList<>(super.visitCreateUniqueConstraint(operation));
		deferrable(problems,
				"createUniqueConstraint '" + operation.constraint().name() + "' of '" + operation.table() + "'",
				operation.constraint());
		return List.copyOf(problems);
	}

	private static void deferrable(List<String> problems, String what, Constraint constraint) {
		if (constraint instanceof UniqueConstraint unique && unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
			problems.add(text(what, "it has no deferrable unique constraints"));
		}
	}

	private static String text(String what, String reason) {
		return what + " cannot be compiled for sqlite: " + reason;
	}

}
