package dev.migrator.dialect.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.ImpliedOperations;
import dev.migrator.dialect.ProjectedTables;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Operation;

/**
 * Compiles operations for Oracle Database. Before 23ai no statement takes
 * {@code if exists}, so a block of PL/SQL runs it and forgives its error (Database Error
 * Messages 19c).
 */
final class OracleStatements extends AnsiStatements {

	private static final int NAME_IS_TAKEN = 955;

	private static final int COLUMN_IS_THERE = 1430;

	private static final int NO_TABLE = 942;

	private static final int NO_COLUMN = 904;

	private static final int NO_INDEX = 1418;

	private static final int NO_PRIMARY_KEY = 2441;

	private static final int NO_CONSTRAINT = 2443;

	private static final int NO_SEQUENCE = 2289;

	private final SqlClauses clauses;

	private final DialectFeatures features;

	private final CustomOperationCompilers customCompilers;

	private final TableLookup tables;

	OracleStatements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables) {
		super(clauses, features, customCompilers, tables);
		this.clauses = clauses;
		this.features = features;
		this.customCompilers = customCompilers;
		this.tables = tables;
	}

	@Override
	protected AnsiStatements after(Operation operation) {
		return new OracleStatements(this.clauses, this.features, this.customCompilers,
				new ProjectedTables(this.tables, operation));
	}

	@Override
	protected String ifExists(boolean wanted) {
		return "";
	}

	@Override
	protected String ifNotExists(boolean wanted) {
		return "";
	}

	@Override
	protected String addColumn() {
		return "add ";
	}

	@Override
	public List<DdlStep> visitCreateTable(CreateTable operation) {
		return guarded(operation.ifNotExists(), NAME_IS_TAKEN, super.visitCreateTable(operation));
	}

	@Override
	public List<DdlStep> visitDropTable(DropTable operation) {
		return guarded(operation.ifExists(), NO_TABLE, super.visitDropTable(operation));
	}

	@Override
	public List<DdlStep> visitAddColumn(AddColumn operation) {
		return guarded(operation.ifNotExists(), COLUMN_IS_THERE, super.visitAddColumn(operation));
	}

	// ALTER TABLE, drop_column_clause: constraints over several columns stand in the way.
	@Override
	public List<DdlStep> visitDropColumn(DropColumn operation) {
		return Stream
			.concat(steps(new ImpliedOperations(this.tables).constraints(operation)),
					guarded(operation.ifExists(), NO_COLUMN, super.visitDropColumn(operation)).stream())
			.toList();
	}

	@Override
	public List<DdlStep> visitCreateIndex(CreateIndex operation) {
		CreateIndex plain = new CreateIndex(operation.table(), operation.index(), operation.concurrently(), false);
		return guarded(operation.ifNotExists(), NAME_IS_TAKEN, super.visitCreateIndex(plain));
	}

	@Override
	public List<DdlStep> visitDropIndex(DropIndex operation) {
		DropIndex plain = new DropIndex(operation.table(), operation.name(), operation.concurrently(), false,
				operation.before());
		return guarded(operation.ifExists(), NO_INDEX, super.visitDropIndex(plain));
	}

	@Override
	public List<DdlStep> visitDropConstraint(DropConstraint operation) {
		if (operation.name() == null) {
			return guarded(operation.ifExists(), NO_PRIMARY_KEY,
					List.of(DdlStep.action(operation.table(), null, dropUnnamedPrimaryKey(operation))));
		}
		return guarded(operation.ifExists(), NO_CONSTRAINT, super.visitDropConstraint(operation));
	}

	@Override
	public List<DdlStep> visitCreateSequence(CreateSequence operation) {
		return guarded(operation.ifNotExists(), NAME_IS_TAKEN, super.visitCreateSequence(operation));
	}

	@Override
	public List<DdlStep> visitDropSequence(DropSequence operation) {
		return guarded(operation.ifExists(), NO_SEQUENCE, super.visitDropSequence(operation));
	}

	private List<DdlStep> guarded(boolean conditional, int error, List<DdlStep> steps) {
		if (!conditional) {
			return steps;
		}
		List<DdlStep> guarded = new ArrayList<>(steps);
		guarded.set(0, guarded(error, steps.get(0)));
		return guarded;
	}

	private DdlStep guarded(int error, DdlStep step) {
		String sql = (step.table() != null) ? "alter table " + name(step.table()) + " " + step.text() : step.text();
		return DdlStep.statement("""
				begin
				    execute immediate '%s';
				exception
				    when others then
				        if sqlcode <> -%d then
				            raise;
				        end if;
				end""".formatted(sql.replace("'", "''"), error));
	}

}
