package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.Column;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Compiles operations for SQLite. What its {@code alter table} lacks is done by making
 * the table anew; the changes of a batch share one new table.
 */
final class SqliteStatements extends AnsiStatements {

	private final SqlClauses clauses;

	private final TableLookup tables;

	private final TableEdits edits;

	SqliteStatements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables, TableEdits edits) {
		super(clauses, features, customCompilers, tables);
		this.clauses = clauses;
		this.tables = tables;
		this.edits = edits;
	}

	@Override
	public List<DdlStep> visitCreateTable(CreateTable operation) {
		Table table = operation.table();
		List<DdlStep> steps = new ArrayList<>(
				super.visitCreateTable(new CreateTable(SqliteTables.written(table), operation.ifNotExists())));
		table.columns()
			.stream()
			.filter((column) -> column.identity() != null)
			.findFirst()
			.ifPresent((numbered) -> steps.set(0, DdlStep.statement(createNumbered(operation, numbered))));
		return steps;
	}

	// sqlite.org, autoinc: the words stand with the column and nowhere else.
	private String createNumbered(CreateTable operation, Column numbered) {
		Table written = SqliteTables.written(operation.table());
		List<String> lines = new ArrayList<>();
		for (Column column : written.columns()) {
			if (column.name().equals(numbered.name())) {
				String name = written.primaryKey().map(PrimaryKey::name).orElse(null);
				lines.add(this.clauses.quoting().name(column.name()) + " integer "
						+ ((name != null) ? "constraint " + this.clauses.quoting().name(name) + " " : "")
						+ "primary key autoincrement");
			}
			else {
				lines.add(this.clauses.columns().definition(column));
			}
		}
		written.constraints()
			.stream()
			.filter((constraint) -> !(constraint instanceof PrimaryKey))
			.map(this.clauses.constraints()::definition)
			.forEach(lines::add);
		return lines.stream()
			.collect(Collectors.joining(",\n    ", "create table " + ifNotExists(operation.ifNotExists())
					+ name(operation.table().name()) + " (\n    ", "\n)"));
	}

	@Override
	public List<DdlStep> visitAddColumn(AddColumn operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitDropColumn(DropColumn operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitAlterColumn(AlterColumn operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitCreateForeignKey(CreateForeignKey operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return change(operation.table(), List.of(operation));
	}

	@Override
	public List<DdlStep> visitDropConstraint(DropConstraint operation) {
		return change(operation.table(), List.of(operation));
	}

	// Statements that are no change of the table stand between new tables.
	@Override
	public List<DdlStep> visitBatchAlterTable(BatchAlterTable operation) {
		List<Operation> changes = operation.operations()
			.stream()
			.filter((each) -> each.accept(this.edits).isPresent())
			.toList();
		if (changes.size() == operation.operations().size()) {
			return separate(operation.table(), changes);
		}
		List<Operation> natives = operation.operations()
			.stream()
			.filter((each) -> each.accept(this.edits).flatMap(TableEdit::natively).isEmpty())
			.filter(changes::contains)
			.toList();
		if (!natives.isEmpty()) {
			throw ColumnEdits.refused("batchAlterTable '" + operation.table() + "'",
					"a table that is made anew and other statements cannot be mixed; use a batch of its own for "
							+ "the changes of the table");
		}
		return operation.operations().stream().flatMap((each) -> separate(each).stream()).toList();
	}

	private List<DdlStep> separate(QualifiedName table, List<Operation> changes) {
		return statements(change(table, changes));
	}

	private List<DdlStep> separate(Operation operation) {
		return statements(operation.accept(this));
	}

	private List<DdlStep> statements(List<DdlStep> steps) {
		return steps.stream()
			.map((step) -> (step.table() == null) ? step
					: DdlStep.statement("alter table " + name(step.table()) + " " + step.text()))
			.toList();
	}

	private List<DdlStep> change(QualifiedName table, List<Operation> operations) {
		List<TableEdit> wanted = operations.stream().map((each) -> each.accept(this.edits).orElseThrow()).toList();
		if (!this.tables.knowsTable(table) || (operations.size() == 1 && !mayBeUnnamed(operations.get(0)))) {
			Optional<List<DdlStep>> natively = blindly(wanted);
			if (natively.isPresent()) {
				return natively.get();
			}
		}
		if (!this.tables.knowsTable(table)) {
			return statement("-- table " + name(table) + " is made anew here, from its definition at that moment, to "
					+ operations.stream().map(SqliteStatements::describe).collect(Collectors.joining(", ")));
		}
		TableDraft before = SqliteTables.draft(table, this.tables, this);
		return natively(wanted, before).orElseGet(() -> {
			TableDraft after = before;
			for (TableEdit edit : wanted) {
				after = edit.apply(after);
			}
			return new TableRebuild(this.clauses.quoting(), before, after).steps();
		});
	}

	// A constraint that the table has without a name is found by what it does.
	private static boolean mayBeUnnamed(Operation operation) {
		return operation instanceof DropConstraint drop && drop.before() != null;
	}

	private static String describe(Operation operation) {
		return OperationDescription.of(operation);
	}

	private static Optional<List<DdlStep>> blindly(List<TableEdit> wanted) {
		List<DdlStep> steps = new ArrayList<>();
		for (TableEdit edit : wanted) {
			Optional<List<DdlStep>> natively = edit.natively();
			if (natively.isEmpty()) {
				return Optional.empty();
			}
			steps.addAll(natively.get());
		}
		return Optional.of(steps);
	}

	private static Optional<List<DdlStep>> natively(List<TableEdit> wanted, TableDraft before) {
		List<DdlStep> steps = new ArrayList<>();
		TableDraft draft = before;
		for (TableEdit edit : wanted) {
			Optional<List<DdlStep>> natively = edit.natively(draft);
			if (natively.isEmpty()) {
				return Optional.empty();
			}
			steps.addAll(natively.get());
			draft = edit.apply(draft);
		}
		return Optional.of(steps);
	}

	/**
	 * Return the statement that makes an index.
	 * @param operation the operation
	 * @return the text
	 */
	String index(CreateIndex operation) {
		return this.clauses.indexes().create(operation).text();
	}

	/**
	 * Return the statement that makes a table.
	 * @param table the table
	 * @return the text
	 */
	String create(Table table) {
		return visitCreateTable(new CreateTable(table.withIndexes(List.of()), false)).get(0).text();
	}

}
