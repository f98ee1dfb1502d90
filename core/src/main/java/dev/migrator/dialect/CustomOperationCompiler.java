package dev.migrator.dialect;

import java.util.List;

import dev.migrator.operation.CustomOperation;

/**
 * Compiles one kind of custom operation for one dialect.
 *
 * @param <T> the kind of operation
 */
@FunctionalInterface
public interface CustomOperationCompiler<T extends CustomOperation> {

	/**
	 * Compile an operation.
	 * @param operation the operation
	 * @param clauses the clauses of the dialect, for names, literals and column
	 * definitions
	 * @param tables the tables as they are before the operation
	 * @return the statements in order
	 */
	List<SqlStatement> compile(T operation, SqlClauses clauses, TableLookup tables);

}
