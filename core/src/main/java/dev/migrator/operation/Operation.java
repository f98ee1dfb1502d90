package dev.migrator.operation;

/**
 * One change of a schema or its data, as an immutable value. The same value is compiled,
 * executed, printed, reversed, rendered and compared. A closed family but for
 * {@link CustomOperation}: a new operation does not compile until every
 * {@link OperationVisitor} handles it.
 */
public sealed interface Operation permits CreateTable, DropTable, RenameTable, AddColumn, DropColumn, AlterColumn,
		CreateIndex, DropIndex, CreatePrimaryKey, CreateForeignKey, CreateUniqueConstraint, CreateCheckConstraint,
		DropConstraint, CreateSequence, AlterSequence, DropSequence, CreateEnum, AddEnumValue, DropEnum, TableComment,
		CreateSchema, DropSchema, Execute, BulkInsert, BatchAlterTable, Jdbc, Autocommit, CustomOperation {

	/**
	 * Call the visitor's method for this operation.
	 * @param visitor the visitor
	 * @param <R> the result type
	 * @return what the visitor returned
	 */
	<R> R accept(OperationVisitor<R> visitor);

}
