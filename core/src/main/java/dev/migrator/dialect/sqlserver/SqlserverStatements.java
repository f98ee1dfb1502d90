package dev.migrator.dialect.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.ImpliedOperations;
import dev.migrator.dialect.ProjectedTables;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.schema.Column;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Compiles operations for SQL Server. Each statement is a batch of its own: it declares
 * variables, and "create schema" must be the first of its batch (Transact-SQL reference).
 */
final class SqlserverStatements extends AnsiStatements {

	private final SqlClauses clauses;

	private final DialectFeatures features;

	private final CustomOperationCompilers customCompilers;

	private final TableLookup tables;

	private final Quoting quoting;

	private final DefaultConstraints defaults;

	SqlserverStatements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables) {
		super(clauses, features, customCompilers, tables);
		this.clauses = clauses;
		this.features = features;
		this.customCompilers = customCompilers;
		this.tables = tables;
		this.quoting = clauses.quoting();
		this.defaults = new DefaultConstraints(this.quoting);
	}

	@Override
	protected AnsiStatements after(Operation operation) {
		return new SqlserverStatements(this.clauses, this.features, this.customCompilers,
				new ProjectedTables(this.tables, operation));
	}

	// "if exists" came with 2016, "if not exists" never did.
	@Override
	protected String ifNotExists(boolean wanted) {
		return "";
	}

	@Override
	protected String addColumn() {
		return "add ";
	}

	@Override
	protected String column(QualifiedName table, Column column) {
		return ((SqlserverColumnClause) this.clauses.columns()).definition(table, column);
	}

	@Override
	public List<DdlStep> visitCreateTable(CreateTable operation) {
		return unless(operation.ifNotExists(), "object_id(" + nameLiteral(operation.table().name()) + ", N'U')",
				super.visitCreateTable(operation));
	}

	@Override
	public List<DdlStep> visitRenameTable(RenameTable operation) {
		QualifiedName renamed = operation.table().withName(operation.newName());
		List<DdlStep> steps = new ArrayList<>(statement("exec sp_rename " + nameLiteral(operation.table()) + ", "
				+ literal(operation.newName()) + ", N'OBJECT'"));
		boolean without = this.tables.tableIfKnown(operation.table())
			.filter((table) -> table.columns().stream().allMatch((column) -> column.defaultValue() == null))
			.isPresent();
		if (!without) {
			steps.add(this.defaults.renameTable(renamed, operation.table().name()));
		}
		return steps;
	}

	// "alter table": without "with values" present rows would have null.
	@Override
	public List<DdlStep> visitAddColumn(AddColumn operation) {
		Column column = operation.column();
		List<DdlStep> steps = new ArrayList<>(super.visitAddColumn(operation));
		if (column.defaultValue() != null && column.nullable()) {
			steps.set(0, DdlStep.action(operation.table(), column.name(), steps.get(0).text() + " with values"));
		}
		return unless(operation.ifNotExists(), "columnproperty(object_id(" + nameLiteral(operation.table()) + "), "
				+ literal(column.name()) + ", N'ColumnId')", steps);
	}

	// "alter table": a column is dropped after all that is about it.
	@Override
	public List<DdlStep> visitDropColumn(DropColumn operation) {
		ImpliedOperations implied = new ImpliedOperations(this.tables);
		List<DdlStep> steps = new ArrayList<>(
				Stream.concat(steps(implied.indexes(operation)), steps(implied.constraints(operation))).toList());
		Column before = (operation.before() != null) ? operation.before()
				: this.tables.tableIfKnown(operation.table())
					.flatMap((table) -> table.column(operation.column()))
					.orElse(null);
		if (before == null || before.defaultValue() != null) {
			steps.add(this.defaults.drop(operation.table(), operation.column()));
		}
		steps.addAll(super.visitDropColumn(operation));
		return steps;
	}

	@Override
	public List<DdlStep> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Stream
			.concat(steps(new ImpliedOperations(this.tables).notNull(operation)),
					super.visitCreatePrimaryKey(operation).stream())
			.toList();
	}

	// A name that nothing has makes the database say that there is no primary key.
	@Override
	public List<DdlStep> visitDropConstraint(DropConstraint operation) {
		boolean named = operation.name() != null || this.tables.tableIfKnown(operation.table())
			.flatMap(Table::primaryKey)
			.map(PrimaryKey::name)
			.isPresent();
		if (named) {
			return super.visitDropConstraint(operation);
		}
		String drop = "alter table " + name(operation.table()) + " drop constraint " + ifExists(operation.ifExists());
		return statement("""
				declare @drop nvarchar(max) = %s + coalesce((select quotename(name) from sys.key_constraints
				    where parent_object_id = object_id(%s) and type = N'PK'), N'[primary key]')
				exec (@drop)""".formatted(literal(drop), nameLiteral(operation.table())));
	}

	@Override
	public List<DdlStep> visitCreateSequence(CreateSequence operation) {
		return unless(operation.ifNotExists(), "object_id(" + nameLiteral(operation.sequence().name()) + ", N'SO')",
				super.visitCreateSequence(operation));
	}

	@Override
	public List<DdlStep> visitCreateSchema(CreateSchema operation) {
		List<DdlStep> steps = super.visitCreateSchema(operation);
		return operation.ifNotExists() ? unless(true, "schema_id(" + literal(operation.name()) + ")",
				statement("exec (" + literal(steps.get(0).text()) + ")")) : steps;
	}

	private List<DdlStep> unless(boolean conditional, String found, List<DdlStep> steps) {
		if (!conditional) {
			return steps;
		}
		List<DdlStep> all = new ArrayList<>(steps);
		DdlStep first = steps.get(0);
		String sql = (first.table() != null) ? "alter table " + name(first.table()) + " " + first.text() : first.text();
		all.set(0, DdlStep.statement("if " + found + " is null\n    " + sql));
		return all;
	}

	private String nameLiteral(QualifiedName name) {
		return literal(name(name));
	}

}
