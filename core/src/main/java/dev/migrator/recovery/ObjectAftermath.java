package dev.migrator.recovery;

import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationVisitor;

/**
 * The half of the look about what is not a table: sequences, enum types, schemas, text
 * and code.
 */
abstract class ObjectAftermath implements OperationVisitor<Aftermath> {

	private final LiveObjects live;

	private final StatementAftermath text;

	ObjectAftermath(LiveObjects live, StatementAftermath text) {
		this.live = live;
		this.text = text;
	}

	/**
	 * Judge an operation that makes one thing.
	 * @param operation the operation
	 * @param what the thing, as a message names it
	 * @param there whether it is there
	 * @return what was found
	 */
	static Aftermath created(Operation operation, String what, boolean there) {
		return there ? Aftermath.done(what + " is there") : Aftermath.notDone(operation, what + " is not there");
	}

	/**
	 * Judge an operation that removes one thing.
	 * @param operation the operation
	 * @param what the thing, as a message names it
	 * @param there whether it is there
	 * @return what was found
	 */
	static Aftermath dropped(Operation operation, String what, boolean there) {
		return there ? Aftermath.notDone(operation, what + " is still there")
				: Aftermath.done(what + " is no longer there");
	}

	@Override
	public Aftermath visitCreateSequence(CreateSequence operation) {
		return created(operation, "sequence '" + operation.sequence().name() + "'",
				this.live.sequence(operation.sequence().name()).isPresent());
	}

	@Override
	public Aftermath visitAlterSequence(AlterSequence operation) {
		if (operation.alteration().restart() != null) {
			return Aftermath
				.unknown("the catalog does not tell whether sequence '" + operation.sequence() + "' was restarted");
		}
		return Aftermath.notDone(operation,
				"the options of sequence '" + operation.sequence() + "' can be set again without harm");
	}

	@Override
	public Aftermath visitDropSequence(DropSequence operation) {
		return dropped(operation, "sequence '" + operation.sequence() + "'",
				this.live.sequence(operation.sequence()).isPresent());
	}

	@Override
	public Aftermath visitCreateEnum(CreateEnum operation) {
		return created(operation, "enum type '" + operation.enumType().name() + "'",
				this.live.enumType(operation.enumType().name()).isPresent());
	}

	@Override
	public Aftermath visitAddEnumValue(AddEnumValue operation) {
		boolean there = this.live.enumType(operation.enumType())
			.filter((type) -> type.values().contains(operation.value()))
			.isPresent();
		return created(operation, "value '" + operation.value() + "' of enum type '" + operation.enumType() + "'",
				there);
	}

	@Override
	public Aftermath visitDropEnum(DropEnum operation) {
		return dropped(operation, "enum type '" + operation.enumType() + "'",
				this.live.enumType(operation.enumType()).isPresent());
	}

	@Override
	public Aftermath visitCreateSchema(CreateSchema operation) {
		return created(operation, "schema '" + operation.name() + "'", this.live.hasSchema(operation.name()));
	}

	@Override
	public Aftermath visitDropSchema(DropSchema operation) {
		return dropped(operation, "schema '" + operation.name() + "'", this.live.hasSchema(operation.name()));
	}

	@Override
	public Aftermath visitExecute(Execute operation) {
		return this.text.of(operation, operation.sql());
	}

	@Override
	public Aftermath visitCustom(CustomOperation operation) {
		return this.text.of(operation, null);
	}

	@Override
	public Aftermath visitBulkInsert(BulkInsert operation) {
		return Aftermath
			.unknown("the catalog does not tell whether rows were inserted into '" + operation.table() + "'");
	}

	@Override
	public Aftermath visitJdbc(Jdbc operation) {
		return Aftermath.unknown("the catalog does not tell how far the code '" + operation.description() + "' came");
	}

}
