package dev.migrator.operation;

import java.util.Optional;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * Completes an operation that fits a schema with what it changes or drops, as the schema
 * has it. An operation that finds nothing to do, as its {@code ifExists} or
 * {@code ifNotExists} allows, becomes empty.
 */
final class CompletionVisitor implements OperationVisitor<Optional<Operation>> {

	private final DatabaseSchema schema;

	CompletionVisitor(DatabaseSchema schema) {
		this.schema = schema;
	}

	@Override
	public Optional<Operation> visitCreateTable(CreateTable operation) {
		boolean exists = this.schema.table(operation.table().name()).isPresent();
		return unless(exists && operation.ifNotExists(), operation);
	}

	@Override
	public Optional<Operation> visitDropTable(DropTable operation) {
		return this.schema.table(operation.table())
			.map((table) -> new DropTable(operation.table(), operation.ifExists(), table));
	}

	@Override
	public Optional<Operation> visitRenameTable(RenameTable operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitAddColumn(AddColumn operation) {
		boolean exists = table(operation.table()).column(operation.column().name()).isPresent();
		return unless(exists && operation.ifNotExists(), operation);
	}

	@Override
	public Optional<Operation> visitDropColumn(DropColumn operation) {
		return table(operation.table()).column(operation.column())
			.map((column) -> new DropColumn(operation.table(), operation.column(), operation.ifExists(), column));
	}

	@Override
	public Optional<Operation> visitAlterColumn(AlterColumn operation) {
		return table(operation.table()).column(operation.column())
			.map((column) -> new AlterColumn(operation.table(), operation.column(), operation.alteration(), column));
	}

	@Override
	public Optional<Operation> visitCreateIndex(CreateIndex operation) {
		boolean exists = index(operation.table(), operation.index().name()).isPresent();
		return unless(exists && operation.ifNotExists(), operation);
	}

	@Override
	public Optional<Operation> visitDropIndex(DropIndex operation) {
		return index(operation.table(), operation.name()).map((index) -> new DropIndex(operation.table(),
				operation.name(), operation.concurrently(), operation.ifExists(), index));
	}

	@Override
	public Optional<Operation> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitCreateForeignKey(CreateForeignKey operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitDropConstraint(DropConstraint operation) {
		return new TableProjection(table(operation.table())).find(operation)
			.map((constraint) -> new DropConstraint(operation.table(), operation.name(), operation.kind(),
					operation.ifExists(), constraint));
	}

	@Override
	public Optional<Operation> visitCreateSequence(CreateSequence operation) {
		boolean exists = sequence(operation.sequence().name()).isPresent();
		return unless(exists && operation.ifNotExists(), operation);
	}

	@Override
	public Optional<Operation> visitAlterSequence(AlterSequence operation) {
		return sequence(operation.sequence())
			.map((sequence) -> new AlterSequence(operation.sequence(), operation.alteration(), sequence));
	}

	@Override
	public Optional<Operation> visitDropSequence(DropSequence operation) {
		return sequence(operation.sequence())
			.map((sequence) -> new DropSequence(operation.sequence(), operation.ifExists(), sequence));
	}

	@Override
	public Optional<Operation> visitCreateEnum(CreateEnum operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitAddEnumValue(AddEnumValue operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitDropEnum(DropEnum operation) {
		return this.schema.enumTypes()
			.stream()
			.filter((each) -> each.name().equals(operation.enumType()))
			.findFirst()
			.map((enumType) -> new DropEnum(operation.enumType(), operation.ifExists(), enumType));
	}

	@Override
	public Optional<Operation> visitTableComment(TableComment operation) {
		String comment = table(operation.table()).comment();
		return Optional.of(new TableComment(operation.table(), operation.comment(), new Setting<>(comment)));
	}

	@Override
	public Optional<Operation> visitCreateSchema(CreateSchema operation) {
		boolean exists = this.schema.schemas().contains(operation.name());
		return unless(exists && operation.ifNotExists(), operation);
	}

	@Override
	public Optional<Operation> visitDropSchema(DropSchema operation) {
		boolean exists = this.schema.schemas().contains(operation.name());
		return unless(!exists && operation.ifExists(), operation);
	}

	@Override
	public Optional<Operation> visitExecute(Execute operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitBulkInsert(BulkInsert operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitBatchAlterTable(BatchAlterTable operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitJdbc(Jdbc operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitAutocommit(Autocommit operation) {
		return Optional.of(operation);
	}

	@Override
	public Optional<Operation> visitCustom(CustomOperation operation) {
		return Optional.of(operation);
	}

	private Table table(QualifiedName name) {
		return this.schema.table(name).orElseThrow();
	}

	private Optional<Index> index(QualifiedName table, String name) {
		return table(table).indexes().stream().filter((each) -> each.name().equals(name)).findFirst();
	}

	private Optional<Sequence> sequence(QualifiedName name) {
		return this.schema.sequences().stream().filter((each) -> each.name().equals(name)).findFirst();
	}

	private static Optional<Operation> unless(boolean idle, Operation operation) {
		return idle ? Optional.empty() : Optional.of(operation);
	}

}
