package dev.migrator.dialect;

import java.util.List;

import dev.migrator.operation.Operation;

/**
 * Turns operations into the SQL of one database; nothing else in this project writes SQL
 * for users' schemas.
 */
public interface DdlCompiler {

	/**
	 * Say what of an operation this database cannot do, without a connection.
	 * @param operation the operation
	 * @return one sentence a problem, empty when the operation can be compiled
	 */
	List<String> problems(Operation operation);

	/**
	 * Compile an operation. {@code Jdbc} is not compiled but run, and {@code Autocommit}
	 * and {@code BatchAlterTable} yield the statements of what they hold.
	 * @param operation the operation, without problems
	 * @param tables the tables as they are before the operation
	 * @return the statements in order
	 */
	List<SqlStatement> compile(Operation operation, TableLookup tables);

}
