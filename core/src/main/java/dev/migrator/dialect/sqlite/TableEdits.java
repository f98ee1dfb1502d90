package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.IndexClause;
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
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;

/** Finds the edit of a table that an operation is, or nothing when it is none. */
record TableEdits(ColumnEdits columns, ConstraintEdits constraints,
		IndexClause indexes) implements OperationVisitor<Optional<TableEdit>> {

	@Override
	public Optional<TableEdit> visitCreateTable(CreateTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitDropTable(DropTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitRenameTable(RenameTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitAddColumn(AddColumn operation) {
		return Optional.of(this.columns.of(operation));
	}

	@Override
	public Optional<TableEdit> visitDropColumn(DropColumn operation) {
		return Optional.of(this.columns.of(operation));
	}

	@Override
	public Optional<TableEdit> visitAlterColumn(AlterColumn operation) {
		return Optional.of(this.columns.of(operation));
	}

	@Override
	public Optional<TableEdit> visitCreateIndex(CreateIndex operation) {
		return Optional.of(new IndexCreation(operation, this.indexes));
	}

	@Override
	public Optional<TableEdit> visitDropIndex(DropIndex operation) {
		return Optional.of(new IndexRemoval(operation, this.indexes));
	}

	@Override
	public Optional<TableEdit> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Optional.of(this.constraints.adding(operation.table(), operation.constraint()));
	}

	@Override
	public Optional<TableEdit> visitCreateForeignKey(CreateForeignKey operation) {
		return Optional.of(this.constraints.adding(operation.table(), operation.constraint()));
	}

	@Override
	public Optional<TableEdit> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return Optional.of(this.constraints.adding(operation.table(), operation.constraint()));
	}

	@Override
	public Optional<TableEdit> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return Optional.of(this.constraints.adding(operation.table(), operation.constraint()));
	}

	@Override
	public Optional<TableEdit> visitDropConstraint(DropConstraint operation) {
		return Optional.of(this.constraints.of(operation));
	}

	@Override
	public Optional<TableEdit> visitCreateSequence(CreateSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitAlterSequence(AlterSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitDropSequence(DropSequence operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitCreateEnum(CreateEnum operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitAddEnumValue(AddEnumValue operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitDropEnum(DropEnum operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitTableComment(TableComment operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitCreateSchema(CreateSchema operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitDropSchema(DropSchema operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitExecute(Execute operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitBulkInsert(BulkInsert operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitBatchAlterTable(BatchAlterTable operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitJdbc(Jdbc operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitAutocommit(Autocommit operation) {
		return Optional.empty();
	}

	@Override
	public Optional<TableEdit> visitCustom(CustomOperation operation) {
		return Optional.empty();
	}

	/** Creates an index. */
	private record IndexCreation(CreateIndex operation, IndexClause indexes) implements TableEdit {

		@Override
		public Optional<List<DdlStep>> natively() {
			return Optional.of(List.of(this.indexes.create(this.operation)));
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			CreateIndex present = new CreateIndex(this.operation.table(), present(draft, this.operation.index()),
					this.operation.concurrently(), this.operation.ifNotExists());
			return draft.creating(this.operation.index().name(), this.indexes.create(present));
		}

		private static Index present(TableDraft draft, Index index) {
			String where = index.where();
			return new Index(index.name(), index.parts().stream().map((part) -> present(draft, part)).toList(),
					index.unique(), (where != null) ? draft.presentIn(where) : null, index.include(), index.method());
		}

		private static IndexPart present(TableDraft draft, IndexPart part) {
			String text = part.isExpression() ? draft.presentIn(part.text()) : draft.present(part.text());
			return new IndexPart(text, part.isExpression(), part.descending(), part.nulls());
		}

	}

	/** Drops an index. */
	private record IndexRemoval(DropIndex operation, IndexClause indexes) implements TableEdit {

		@Override
		public Optional<List<DdlStep>> natively() {
			return Optional.of(List.of(this.indexes.drop(this.operation)));
		}

		@Override
		public TableDraft apply(TableDraft draft) {
			TableDraft without = draft.minusIndex(this.operation.name());
			boolean found = !without.equals(draft);
			if (!found && !this.operation.ifExists()) {
				throw ColumnEdits.refused(
						"dropIndex '" + this.operation.name() + "' of '" + this.operation.table() + "'",
						"there is no such index");
			}
			return without;
		}

	}

}
