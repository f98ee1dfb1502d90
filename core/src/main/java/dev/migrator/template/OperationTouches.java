package dev.migrator.template;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.operation.OperationVisitor;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.QualifiedName;
import dev.migrator.template.Touch.Effect;

/** Says what operations change, as far as it can be seen without a database. */
final class OperationTouches implements OperationVisitor<List<Touch>> {

	private static final String TABLE = "table";

	private static final String SEQUENCE = "sequence";

	private static final String ENUM = "enum";

	private final String dialect;

	/**
	 * Create the visitor.
	 * @param dialect the name of the dialect that statements are for
	 */
	OperationTouches(String dialect) {
		this.dialect = dialect;
	}

	private static List<Touch> whole(String kind, QualifiedName name, Operation operation) {
		return List.of(new Touch(kind, name, null, Effect.EXISTENCE, OperationDescription.of(operation)));
	}

	private static List<Touch> part(QualifiedName table, String kind, @Nullable String name, Operation operation) {
		String part = (name != null) ? kind + " '" + name + "'" : null;
		return List.of(new Touch(TABLE, table, part, Effect.DEFINITION, OperationDescription.of(operation)));
	}

	@Override
	public List<Touch> visitCreateTable(CreateTable operation) {
		return whole(TABLE, operation.table().name(), operation);
	}

	@Override
	public List<Touch> visitDropTable(DropTable operation) {
		return whole(TABLE, operation.table(), operation);
	}

	@Override
	public List<Touch> visitRenameTable(RenameTable operation) {
		List<Touch> touches = new ArrayList<>(whole(TABLE, operation.table(), operation));
		touches.addAll(whole(TABLE, operation.table().withName(operation.newName()), operation));
		return touches;
	}

	@Override
	public List<Touch> visitAddColumn(AddColumn operation) {
		return part(operation.table(), "column", operation.column().name(), operation);
	}

	@Override
	public List<Touch> visitDropColumn(DropColumn operation) {
		return part(operation.table(), "column", operation.column(), operation);
	}

	@Override
	public List<Touch> visitAlterColumn(AlterColumn operation) {
		List<Touch> touches = new ArrayList<>(part(operation.table(), "column", operation.column(), operation));
		String newName = operation.alteration().newName();
		if (newName != null) {
			touches.addAll(part(operation.table(), "column", newName, operation));
		}
		return touches;
	}

	@Override
	public List<Touch> visitCreateIndex(CreateIndex operation) {
		return part(operation.table(), "index", operation.index().name(), operation);
	}

	@Override
	public List<Touch> visitDropIndex(DropIndex operation) {
		return part(operation.table(), "index", operation.name(), operation);
	}

	@Override
	public List<Touch> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return List.of(new Touch(TABLE, operation.table(), "the primary key", Effect.DEFINITION,
				OperationDescription.of(operation)));
	}

	@Override
	public List<Touch> visitCreateForeignKey(CreateForeignKey operation) {
		return part(operation.table(), "constraint", operation.constraint().name(), operation);
	}

	@Override
	public List<Touch> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return part(operation.table(), "constraint", operation.constraint().name(), operation);
	}

	@Override
	public List<Touch> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return part(operation.table(), "constraint", operation.constraint().name(), operation);
	}

	@Override
	public List<Touch> visitDropConstraint(DropConstraint operation) {
		return part(operation.table(), "constraint", operation.name(), operation);
	}

	@Override
	public List<Touch> visitCreateSequence(CreateSequence operation) {
		return whole(SEQUENCE, operation.sequence().name(), operation);
	}

	@Override
	public List<Touch> visitAlterSequence(AlterSequence operation) {
		return whole(SEQUENCE, operation.sequence(), operation);
	}

	@Override
	public List<Touch> visitDropSequence(DropSequence operation) {
		return whole(SEQUENCE, operation.sequence(), operation);
	}

	@Override
	public List<Touch> visitCreateEnum(CreateEnum operation) {
		return whole(ENUM, operation.enumType().name(), operation);
	}

	@Override
	public List<Touch> visitAddEnumValue(AddEnumValue operation) {
		return List.of(new Touch(ENUM, operation.enumType(), "value '" + operation.value() + "'", Effect.DEFINITION,
				OperationDescription.of(operation)));
	}

	@Override
	public List<Touch> visitDropEnum(DropEnum operation) {
		return whole(ENUM, operation.enumType(), operation);
	}

	@Override
	public List<Touch> visitTableComment(TableComment operation) {
		return List.of(new Touch(TABLE, operation.table(), "the comment", Effect.DEFINITION,
				OperationDescription.of(operation)));
	}

	@Override
	public List<Touch> visitCreateSchema(CreateSchema operation) {
		return whole("schema", QualifiedName.of(operation.name()), operation);
	}

	@Override
	public List<Touch> visitDropSchema(DropSchema operation) {
		return whole("schema", QualifiedName.of(operation.name()), operation);
	}

	@Override
	public List<Touch> visitExecute(Execute operation) {
		return new StatementTouches(this.dialect, operation.sql()).read();
	}

	@Override
	public List<Touch> visitBulkInsert(BulkInsert operation) {
		return List.of(new Touch(TABLE, operation.table(), null, Effect.ROWS, OperationDescription.of(operation)));
	}

	@Override
	public List<Touch> visitBatchAlterTable(BatchAlterTable operation) {
		return all(operation.operations());
	}

	@Override
	public List<Touch> visitJdbc(Jdbc operation) {
		return List.of();
	}

	@Override
	public List<Touch> visitAutocommit(Autocommit operation) {
		return all(operation.operations());
	}

	@Override
	public List<Touch> visitCustom(CustomOperation operation) {
		return List.of();
	}

	/**
	 * Return what operations change.
	 * @param operations the operations
	 * @return the changes in their order
	 */
	List<Touch> all(List<Operation> operations) {
		List<Touch> touches = new ArrayList<>();
		operations.forEach((operation) -> touches.addAll(operation.accept(this)));
		return touches;
	}

}
