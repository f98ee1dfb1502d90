package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.ColumnAlteration;
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
import dev.migrator.operation.DataRisk;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationVisitor;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalType;

/**
 * Marks operations after which rows or values are missing, or that rows may make fail.
 *
 * @param types the types of the database
 * @param operations all operations of the change, as far as they are known
 */
record LossMark(TypeRules types, List<Operation> operations) implements OperationVisitor<Change> {

	/**
	 * Return a change with the marks that its operation needs.
	 * @param operation the operation
	 * @return the change
	 */
	Change of(Operation operation) {
		return operation.accept(this);
	}

	@Override
	public Change visitDropTable(DropTable operation) {
		return Change.of(operation).losing("the rows of table '" + operation.table() + "' get lost");
	}

	// What is computed can be computed again; where a plain column takes its place, its
	// values are kept or marked there.
	@Override
	public Change visitDropColumn(DropColumn operation) {
		boolean computed = operation.before() != null && operation.before().generated() != null;
		return computed ? Change.of(operation) : Change.of(operation)
			.losing("the values of column '" + operation.column() + "' of '" + operation.table() + "' get lost");
	}

	@Override
	public Change visitDropSequence(DropSequence operation) {
		return Change.of(operation)
			.losing("the number that sequence '" + operation.sequence() + "' has reached gets lost");
	}

	@Override
	public Change visitDropEnum(DropEnum operation) {
		EnumType before = operation.before();
		boolean loses = before != null && this.operations.stream()
			.anyMatch((each) -> each instanceof CreateEnum create && create.enumType().name().equals(before.name())
					&& !create.enumType().values().containsAll(before.values()));
		return loses ? Change.of(operation)
			.losing("rows with a value that enum type '" + operation.enumType()
					+ "' no longer has make this fail: change them before")
				: Change.of(operation);
	}

	@Override
	public Change visitDropSchema(DropSchema operation) {
		return Change.of(operation).losing("what else is in schema '" + operation.name() + "' gets lost");
	}

	@Override
	public Change visitAlterColumn(AlterColumn operation) {
		Change change = Change.of(operation);
		Column before = operation.before();
		if (before == null) {
			return change;
		}
		ColumnType type = operation.alteration().type();
		if (type != null) {
			change = retyped(change, operation, before, type);
		}
		boolean tightens = before.nullable() && Boolean.FALSE.equals(operation.alteration().nullable());
		return tightens ? change.remarked("rows in which column '" + operation.column() + "' of '" + operation.table()
				+ "' is null make this fail: give them a value before") : change;
	}

	private Change retyped(Change change, AlterColumn operation, Column before, ColumnType type) {
		boolean zoned = isZoned(type) && isMoment(before.type()) && !isZoned(before.type());
		Change narrowed = narrows(operation, before, type) ? change.losing("values of column '" + operation.column()
				+ "' of '" + operation.table() + "' that do not fit the new type get lost, or make this fail") : change;
		return zoned ? narrowed.remarked(Change.REVIEW + "the values of column '" + operation.column() + "' of '"
				+ operation.table() + "' are taken for times in the time zone of the session") : narrowed;
	}

	private boolean narrows(AlterColumn operation, Column before, ColumnType type) {
		if (comesBack(operation, type)) {
			return false;
		}
		ColumnAlteration canonical = new ColumnAlteration(null, this.types.canonical(type), null, null, null, null,
				null);
		AlterColumn retyping = new AlterColumn(operation.table(), operation.column(), canonical,
				before.withType(this.types.canonical(before.type())));
		return DataRisk.of(retyping, (table) -> Optional.empty())
			.stream()
			.anyMatch((risk) -> risk.kind() == DataRisk.Kind.NARROWS);
	}

	// A type that is made again: its values were text in between.
	private boolean comesBack(AlterColumn operation, ColumnType type) {
		return this.operations.stream()
			.takeWhile((each) -> each != operation)
			.anyMatch((each) -> each instanceof AlterColumn alter && alter.table().equals(operation.table())
					&& alter.column().equals(operation.column()) && alter.before() != null
					&& alter.before().type().equals(type));
	}

	private static boolean isMoment(ColumnType type) {
		return type instanceof TemporalType
				|| (type instanceof SimpleType simple && simple.kind() == SimpleTypeKind.DATE);
	}

	private static boolean isZoned(ColumnType type) {
		return type instanceof TemporalType temporal && temporal.withTimeZone();
	}

	@Override
	public Change visitBatchAlterTable(BatchAlterTable operation) {
		return all(operation, operation.operations());
	}

	@Override
	public Change visitAutocommit(Autocommit operation) {
		return all(operation, operation.operations());
	}

	private Change all(Operation operation, List<Operation> parts) {
		Change change = Change.of(operation);
		for (Operation part : parts) {
			change = change.alsoMarked(of(part));
		}
		return change;
	}

	@Override
	public Change visitCreateTable(CreateTable operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitRenameTable(RenameTable operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitAddColumn(AddColumn operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateIndex(CreateIndex operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitDropIndex(DropIndex operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateForeignKey(CreateForeignKey operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitDropConstraint(DropConstraint operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateSequence(CreateSequence operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitAlterSequence(AlterSequence operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateEnum(CreateEnum operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitAddEnumValue(AddEnumValue operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitTableComment(TableComment operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCreateSchema(CreateSchema operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitExecute(Execute operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitBulkInsert(BulkInsert operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitJdbc(Jdbc operation) {
		return Change.of(operation);
	}

	@Override
	public Change visitCustom(CustomOperation operation) {
		return Change.of(operation);
	}

}
