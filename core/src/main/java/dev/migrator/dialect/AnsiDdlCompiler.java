package dev.migrator.dialect;

import java.util.List;
import java.util.function.Function;

import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationVisitor;

/**
 * The compiler that all dialects share: it asks a visitor for the steps of an operation
 * and makes statements of them.
 */
public final class AnsiDdlCompiler implements DdlCompiler {

	private final OperationVisitor<List<String>> problems;

	private final Function<TableLookup, AnsiStatements> statements;

	/**
	 * Create a compiler.
	 * @param problems what finds that which the database cannot do
	 * @param statements what compiles one operation, given the tables as they are before
	 * it
	 */
	public AnsiDdlCompiler(OperationVisitor<List<String>> problems, Function<TableLookup, AnsiStatements> statements) {
		this.problems = problems;
		this.statements = statements;
	}

	@Override
	public List<String> problems(Operation operation) {
		return operation.accept(this.problems);
	}

	@Override
	public List<SqlStatement> compile(Operation operation, TableLookup tables) {
		return this.statements.apply(tables).compile(List.of(operation));
	}

}
