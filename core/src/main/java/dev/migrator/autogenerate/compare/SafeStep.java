package dev.migrator.autogenerate.compare;

import java.util.List;

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

/**
 * Takes one operation apart.
 *
 * @param change the operation with what is said about it
 * @param context what else is known
 */
record SafeStep(Change change, SafeSteps.Context context) implements OperationVisitor<List<Change>> {

	@Override
	public List<Change> visitAddColumn(AddColumn operation) {
		return this.context.additions().of(this.change, operation);
	}

	@Override
	public List<Change> visitAlterColumn(AlterColumn operation) {
		return this.context.conversions().of(operation).stream().map(this.change::withOperation).toList();
	}

	@Override
	public List<Change> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return List.of(new CheckMark(this.context.changes(), this.context.before()).of(this.change, operation));
	}

	@Override
	public List<Change> visitCreateSequence(CreateSequence operation) {
		if (this.context.numbers().knows(operation.sequence().name())) {
			return List.of(this.change);
		}
		return List
			.of(SequenceMark.of(this.change, operation.sequence(), this.context.changes(), this.context.before()));
	}

	@Override
	public List<Change> visitAddEnumValue(AddEnumValue operation) {
		return isUsed(operation) ? List.of(this.change.withOperation(new Autocommit(List.of(operation)))
			.remarked("a new value can be used only when it is committed")) : List.of(this.change);
	}

	// PostgreSQL 18, ALTER TYPE: a value added to an enum type cannot be used until the
	// transaction is committed.
	private boolean isUsed(AddEnumValue add) {
		return this.context.changes()
			.stream()
			.map(Change::operation)
			.filter((each) -> each != add)
			.anyMatch(add::isUsedBy);
	}

	@Override
	public List<Change> visitTableComment(TableComment operation) {
		return List.of(this.change.withOperation(new TableComment(operation.table(), operation.comment(), null)));
	}

	@Override
	public List<Change> visitCreateTable(CreateTable operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropTable(DropTable operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitRenameTable(RenameTable operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropColumn(DropColumn operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreateIndex(CreateIndex operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropIndex(DropIndex operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreateForeignKey(CreateForeignKey operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropConstraint(DropConstraint operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitAlterSequence(AlterSequence operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropSequence(DropSequence operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreateEnum(CreateEnum operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropEnum(DropEnum operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCreateSchema(CreateSchema operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitDropSchema(DropSchema operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitExecute(Execute operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitBulkInsert(BulkInsert operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitBatchAlterTable(BatchAlterTable operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitJdbc(Jdbc operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitAutocommit(Autocommit operation) {
		return List.of(this.change);
	}

	@Override
	public List<Change> visitCustom(CustomOperation operation) {
		return List.of(this.change);
	}

}
