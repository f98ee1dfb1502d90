package dev.migrator.operation;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The half of {@link Operations} about what is not a table: sequences, enum types and
 * schemas.
 */
abstract sealed class SchemaObjectOperations permits Operations {

	private final OperationList list;

	private final @Nullable String schema;

	SchemaObjectOperations(OperationList list, @Nullable String schema) {
		this.list = list;
		this.schema = schema;
	}

	/**
	 * Create a sequence, as in
	 * {@code op.createSequence(sequence("order_no").start(1000))}.
	 * @param sequence the sequence
	 * @param options {@link TableElements#ifNotExists()}
	 */
	public void createSequence(SequenceDefinition sequence, OperationOption... options) {
		this.list.add("createSequence", name(sequence.name()), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_NOT_EXISTS);
			return new CreateSequence(sequence.sequence(this.schema), OperationOption.IF_NOT_EXISTS.in(options));
		});
	}

	/**
	 * Change a sequence, as in
	 * {@code op.alterSequence("order_no", (s) -> s.increment(50))}.
	 * @param sequence the name
	 * @param change says what changes
	 */
	public void alterSequence(String sequence, Consumer<SequenceChange> change) {
		SequenceChange collected = new SequenceChange();
		change.accept(collected);
		this.list.add("alterSequence", name(sequence), () -> collected.toOperation(name(sequence)));
	}

	/**
	 * Drop a sequence.
	 * @param sequence the name
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropSequence(String sequence, OperationOption... options) {
		addDropSequence(sequence, null, options);
	}

	/**
	 * Drop a sequence, saying how it was, so that the drop can be reversed.
	 * @param before the sequence as it was
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropSequence(SequenceDefinition before, OperationOption... options) {
		addDropSequence(before.name(), before.sequence(this.schema), options);
	}

	/**
	 * Create an enum type.
	 * @param enumType the name
	 * @param values the values in order
	 */
	public void createEnum(String enumType, String... values) {
		this.list.add("createEnum", name(enumType),
				() -> new CreateEnum(new EnumType(name(enumType), List.of(values))));
	}

	/**
	 * Add a value at the end of an enum type.
	 * @param enumType the name
	 * @param value the new value
	 */
	public void addEnumValue(String enumType, String value) {
		this.list.add("addEnumValue", name(enumType), () -> new AddEnumValue(name(enumType), value, null));
	}

	/**
	 * Add a value to an enum type in front of another.
	 * @param enumType the name
	 * @param value the new value
	 * @param before the existing value that the new one goes before
	 */
	public void addEnumValue(String enumType, String value, String before) {
		this.list.add("addEnumValue", name(enumType), () -> new AddEnumValue(name(enumType), value, before));
	}

	/**
	 * Drop an enum type.
	 * @param enumType the name
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropEnum(String enumType, OperationOption... options) {
		addDropEnum(enumType, null, options);
	}

	/**
	 * Drop an enum type, saying how it was, so that the drop can be reversed.
	 * @param enumType the name
	 * @param before the values as they were, in order
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropEnum(String enumType, List<String> before, OperationOption... options) {
		addDropEnum(enumType, new EnumType(name(enumType), before), options);
	}

	/**
	 * Create a schema.
	 * @param name the name
	 * @param options {@link TableElements#ifNotExists()}
	 */
	public void createSchema(String name, OperationOption... options) {
		this.list.add("createSchema", name, () -> {
			OperationOption.requireKnown(options, OperationOption.IF_NOT_EXISTS);
			return new CreateSchema(name, OperationOption.IF_NOT_EXISTS.in(options));
		});
	}

	/**
	 * Drop a schema, which must be empty.
	 * @param name the name
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropSchema(String name, OperationOption... options) {
		this.list.add("dropSchema", name, () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			return new DropSchema(name, OperationOption.IF_EXISTS.in(options));
		});
	}

	/**
	 * Return what was collected so far, in order, by this facade and all views on it.
	 * @return the operations
	 */
	public List<Operation> collected() {
		return this.list.operations();
	}

	final OperationList list() {
		return this.list;
	}

	final @Nullable String schema() {
		return this.schema;
	}

	/**
	 * Return the full name of something in the schema that this facade writes to.
	 * @param bareName the bare name
	 * @return the full name
	 */
	final QualifiedName name(String bareName) {
		return new QualifiedName(this.schema, bareName);
	}

	private void addDropSequence(String sequence, @Nullable Sequence before, OperationOption... options) {
		this.list.add("dropSequence", name(sequence), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			return new DropSequence(name(sequence), OperationOption.IF_EXISTS.in(options), before);
		});
	}

	private void addDropEnum(String enumType, @Nullable EnumType before, OperationOption... options) {
		this.list.add("dropEnum", name(enumType), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			return new DropEnum(name(enumType), OperationOption.IF_EXISTS.in(options), before);
		});
	}

}
