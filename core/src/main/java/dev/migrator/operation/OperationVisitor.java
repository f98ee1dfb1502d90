package dev.migrator.operation;

/**
 * One method for each operation.
 *
 * @param <R> the result type
 */
public interface OperationVisitor<R> {

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateTable(CreateTable operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropTable(DropTable operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitRenameTable(RenameTable operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitAddColumn(AddColumn operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropColumn(DropColumn operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitAlterColumn(AlterColumn operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateIndex(CreateIndex operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropIndex(DropIndex operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreatePrimaryKey(CreatePrimaryKey operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateForeignKey(CreateForeignKey operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateUniqueConstraint(CreateUniqueConstraint operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateCheckConstraint(CreateCheckConstraint operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropConstraint(DropConstraint operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateSequence(CreateSequence operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitAlterSequence(AlterSequence operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropSequence(DropSequence operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateEnum(CreateEnum operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitAddEnumValue(AddEnumValue operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropEnum(DropEnum operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitTableComment(TableComment operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCreateSchema(CreateSchema operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitDropSchema(DropSchema operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitExecute(Execute operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitBulkInsert(BulkInsert operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitBatchAlterTable(BatchAlterTable operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitJdbc(Jdbc operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitAutocommit(Autocommit operation);

	/**
	 * Visit the operation.
	 * @param operation the operation
	 * @return the result
	 */
	R visitCustom(CustomOperation operation);

}
