package dev.migrator.autogenerate.compare;

import java.util.Optional;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.OperationVisitor;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.QualifiedName;

/**
 * Finds the table that an operation would make anew, where a database cannot alter it.
 */
final class RebuiltTable implements OperationVisitor<Optional<QualifiedName>> {

	@Override
	public Optional<QualifiedName> visitAddColumn(AddColumn operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitDropColumn(DropColumn operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitAlterColumn(AlterColumn operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitCreateForeignKey(CreateForeignKey operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitDropConstraint(DropConstraint operation) {
		return Optional.of(operation.table());
	}

	@Override
	public Optional<QualifiedName> visitCreateTable(CreateTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitDropTable(DropTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitRenameTable(RenameTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitCreateIndex(CreateIndex operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitDropIndex(DropIndex operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitCreateSequence(CreateSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitAlterSequence(AlterSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitDropSequence(DropSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitCreateEnum(CreateEnum operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitAddEnumValue(AddEnumValue operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitDropEnum(DropEnum operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitTableComment(TableComment operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitCreateSchema(CreateSchema operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitDropSchema(DropSchema operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitExecute(Execute operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitBulkInsert(BulkInsert operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitBatchAlterTable(BatchAlterTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitJdbc(Jdbc operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitAutocommit(Autocommit operation) {
		return Optional.empty();
	}

	@Override
	public Optional<QualifiedName> visitCustom(CustomOperation operation) {
		return Optional.empty();
	}

}
