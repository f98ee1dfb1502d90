package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** Finds the operation that undoes another, from what that one says. */
final class ReversalVisitor implements OperationVisitor<Operation> {

	@Override
	public Operation visitCreateTable(CreateTable operation) {
		return new DropTable(operation.table().name(), operation.ifNotExists(), operation.table());
	}

	@Override
	public Operation visitDropTable(DropTable operation) {
		Table before = known(operation.before(), "drop of table '" + operation.table()
				+ "' needs the table as it was: use dropTable(table, column(...), ...)");
		return new CreateTable(before, operation.ifExists());
	}

	@Override
	public Operation visitRenameTable(RenameTable operation) {
		return new RenameTable(operation.table().withName(operation.newName()), operation.table().name());
	}

	@Override
	public Operation visitAddColumn(AddColumn operation) {
		return new DropColumn(operation.table(), operation.column().name(), operation.ifNotExists(),
				operation.column());
	}

	@Override
	public Operation visitDropColumn(DropColumn operation) {
		Column before = known(operation.before(), "drop of column '" + operation.column() + "' of table '"
				+ operation.table() + "' needs the column as it was: use dropColumn(table, column(...))");
		return new AddColumn(operation.table(), before, operation.ifExists());
	}

	@Override
	public Operation visitAlterColumn(AlterColumn operation) {
		return ColumnReversal.of(operation);
	}

	@Override
	public Operation visitCreateIndex(CreateIndex operation) {
		return new DropIndex(operation.table(), operation.index().name(), operation.concurrently(),
				operation.ifNotExists(), operation.index());
	}

	@Override
	public Operation visitDropIndex(DropIndex operation) {
		Index before = known(operation.before(), "drop of index '" + operation.name() + "' of table '"
				+ operation.table() + "' needs the index as it was: use dropIndex(table, index(...))");
		return new CreateIndex(operation.table(), before, operation.concurrently(), operation.ifExists());
	}

	@Override
	public Operation visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return drop(operation.table(), operation.constraint());
	}

	@Override
	public Operation visitCreateForeignKey(CreateForeignKey operation) {
		return drop(operation.table(), operation.constraint());
	}

	@Override
	public Operation visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return drop(operation.table(), operation.constraint());
	}

	@Override
	public Operation visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return drop(operation.table(), operation.constraint());
	}

	@Override
	public Operation visitDropConstraint(DropConstraint operation) {
		String name = (operation.name() != null) ? " '" + operation.name() + "'" : "";
		Constraint before = known(operation.before(),
				"drop of " + TableParts.word(operation.kind()) + name + " of table '" + operation.table()
						+ "' needs the constraint as it was: use dropConstraint(table, " + maker(operation.kind())
						+ "(...))");
		return before.accept(new ConstraintCreation(operation.table()));
	}

	@Override
	public Operation visitCreateSequence(CreateSequence operation) {
		return new DropSequence(operation.sequence().name(), operation.ifNotExists(), operation.sequence());
	}

	@Override
	public Operation visitAlterSequence(AlterSequence operation) {
		return SequenceReversal.of(operation);
	}

	@Override
	public Operation visitDropSequence(DropSequence operation) {
		Sequence before = known(operation.before(), "drop of sequence '" + operation.sequence()
				+ "' needs the sequence as it was: use dropSequence(sequence(...))");
		return new CreateSequence(before, operation.ifExists());
	}

	@Override
	public Operation visitCreateEnum(CreateEnum operation) {
		return new DropEnum(operation.enumType().name(), false, operation.enumType());
	}

	@Override
	public Operation visitAddEnumValue(AddEnumValue operation) {
		throw irreversible("the addition of value '" + operation.value() + "' to enum type '" + operation.enumType()
				+ "' cannot be undone, since no database takes a value away: write a new type and move the columns to it");
	}

	@Override
	public Operation visitDropEnum(DropEnum operation) {
		EnumType before = known(operation.before(), "drop of enum type '" + operation.enumType()
				+ "' needs the values as they were: use dropEnum(enumType, List.of(...))");
		return new CreateEnum(before);
	}

	@Override
	public Operation visitTableComment(TableComment operation) {
		Setting<String> before = known(operation.before(), "the comment of table '" + operation.table()
				+ "' as it was is not known: write the old comment by a tableComment of its own");
		return new TableComment(operation.table(), before.value(), new Setting<>(operation.comment()));
	}

	@Override
	public Operation visitCreateSchema(CreateSchema operation) {
		return new DropSchema(operation.name(), operation.ifNotExists());
	}

	@Override
	public Operation visitDropSchema(DropSchema operation) {
		return new CreateSchema(operation.name(), operation.ifExists());
	}

	@Override
	public Operation visitExecute(Execute operation) {
		throw irreversible("nobody but you knows what undoes the statement '"
				+ OperationDescription.excerpt(operation.sql()) + "': write the statement that does");
	}

	@Override
	public Operation visitBulkInsert(BulkInsert operation) {
		throw irreversible("nobody but you knows which rows of table '" + operation.table()
				+ "' to take away again: write the delete statement");
	}

	@Override
	public Operation visitBatchAlterTable(BatchAlterTable operation) {
		return new BatchAlterTable(operation.table(), Reversal.of(operation.operations()));
	}

	@Override
	public Operation visitJdbc(Jdbc operation) {
		throw irreversible("nobody but you knows what undoes the code '" + operation.description()
				+ "': write the code that does");
	}

	@Override
	public Operation visitAutocommit(Autocommit operation) {
		return new Autocommit(Reversal.of(operation.operations()));
	}

	@Override
	public Operation visitCustom(CustomOperation operation) {
		throw irreversible("nobody but you knows what undoes the operation '" + operation.description()
				+ "': write the operation that does");
	}

	private static DropConstraint drop(QualifiedName table, Constraint constraint) {
		if (constraint.name() == null && constraint.kind() != ConstraintKind.PRIMARY_KEY) {
			throw irreversible("the new " + TableParts.describe(constraint) + " of table '" + table
					+ "' has no name to drop it by: give it one");
		}
		return new DropConstraint(table, constraint.name(), constraint.kind(), false, constraint);
	}

	private static String maker(ConstraintKind kind) {
		return switch (kind) {
			case PRIMARY_KEY -> "primaryKey";
			case UNIQUE -> "unique";
			case FOREIGN_KEY -> "foreignKey";
			case CHECK -> "check";
		};
	}

	static <T> T known(@Nullable T before, String otherwise) {
		if (before == null) {
			throw irreversible(otherwise);
		}
		return before;
	}

	static IrreversibleOperationException irreversible(String reason) {
		return new IrreversibleOperationException(List.of(reason));
	}

}
