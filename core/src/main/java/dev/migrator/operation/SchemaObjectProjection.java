package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * The half of the projection about what is not a table: sequences, enum types, schemas
 * and blocks.
 */
abstract class SchemaObjectProjection implements OperationVisitor<DatabaseSchema> {

	private final DatabaseSchema schema;

	SchemaObjectProjection(DatabaseSchema schema) {
		this.schema = schema;
	}

	/**
	 * Run a change, completing its problems with the operation they belong to.
	 * @param operation the name of the operation as a script writes it
	 * @param subject what the operation is about
	 * @param change the change
	 * @return the schema after
	 */
	static DatabaseSchema change(String operation, Object subject, Supplier<DatabaseSchema> change) {
		try {
			return change.get();
		}
		catch (IllegalArgumentException ex) {
			throw new ProjectionException(operation, subject.toString(), String.valueOf(ex.getMessage()));
		}
	}

	@Override
	public DatabaseSchema visitCreateSequence(CreateSequence operation) {
		Sequence created = operation.sequence();
		List<QualifiedName> found = sequenceNames();
		if (operation.ifNotExists() && found.contains(created.name())) {
			return this.schema;
		}
		return change("createSequence", created.name(), () -> {
			Presence.requireNew("sequence", created.name(), found);
			return this.schema.withSequences(TableProjection.append(this.schema.sequences(), created));
		});
	}

	@Override
	public DatabaseSchema visitAlterSequence(AlterSequence operation) {
		return change("alterSequence", operation.sequence(), () -> {
			Presence.requireExisting("sequence", operation.sequence(), sequenceNames());
			return this.schema.withSequences(this.schema.sequences()
				.stream()
				.map((each) -> each.name().equals(operation.sequence()) ? altered(each, operation.alteration()) : each)
				.toList());
		});
	}

	@Override
	public DatabaseSchema visitDropSequence(DropSequence operation) {
		QualifiedName name = operation.sequence();
		if (operation.ifExists() && !sequenceNames().contains(name)) {
			return this.schema;
		}
		return change("dropSequence", name, () -> {
			Presence.requireExisting("sequence", name, sequenceNames());
			return this.schema
				.withSequences(this.schema.sequences().stream().filter((each) -> !each.name().equals(name)).toList());
		});
	}

	@Override
	public DatabaseSchema visitCreateEnum(CreateEnum operation) {
		QualifiedName name = operation.enumType().name();
		return change("createEnum", name, () -> {
			Presence.requireNew("enum type", name, enumNames());
			return this.schema.withEnumTypes(TableProjection.append(this.schema.enumTypes(), operation.enumType()));
		});
	}

	@Override
	public DatabaseSchema visitAddEnumValue(AddEnumValue operation) {
		return change("addEnumValue", operation.enumType(), () -> {
			Presence.requireExisting("enum type", operation.enumType(), enumNames());
			return this.schema.withEnumTypes(this.schema.enumTypes()
				.stream()
				.map((each) -> each.name().equals(operation.enumType()) ? extended(each, operation) : each)
				.toList());
		});
	}

	@Override
	public DatabaseSchema visitDropEnum(DropEnum operation) {
		QualifiedName name = operation.enumType();
		if (operation.ifExists() && !enumNames().contains(name)) {
			return this.schema;
		}
		return change("dropEnum", name, () -> {
			Presence.requireExisting("enum type", name, enumNames());
			return this.schema
				.withEnumTypes(this.schema.enumTypes().stream().filter((each) -> !each.name().equals(name)).toList());
		});
	}

	@Override
	public DatabaseSchema visitCreateSchema(CreateSchema operation) {
		List<String> found = this.schema.schemas();
		if (operation.ifNotExists() && found.contains(operation.name())) {
			return this.schema;
		}
		return change("createSchema", operation.name(), () -> {
			Presence.requireNew("schema", operation.name(), found);
			return this.schema.withSchemas(TableProjection.append(found, operation.name()));
		});
	}

	@Override
	public DatabaseSchema visitDropSchema(DropSchema operation) {
		List<String> found = this.schema.schemas();
		if (operation.ifExists() && !found.contains(operation.name())) {
			return this.schema;
		}
		return change("dropSchema", operation.name(), () -> {
			Presence.requireExisting("schema", operation.name(), found);
			requireEmpty(operation.name());
			return this.schema.withSchemas(found.stream().filter((each) -> !each.equals(operation.name())).toList());
		});
	}

	@Override
	public DatabaseSchema visitBatchAlterTable(BatchAlterTable operation) {
		return SchemaProjection.project(this.schema, operation.operations());
	}

	@Override
	public DatabaseSchema visitAutocommit(Autocommit operation) {
		return SchemaProjection.project(this.schema, operation.operations());
	}

	@Override
	public DatabaseSchema visitExecute(Execute operation) {
		return this.schema;
	}

	@Override
	public DatabaseSchema visitBulkInsert(BulkInsert operation) {
		return this.schema;
	}

	@Override
	public DatabaseSchema visitJdbc(Jdbc operation) {
		return this.schema;
	}

	@Override
	public DatabaseSchema visitCustom(CustomOperation operation) {
		return this.schema;
	}

	private List<QualifiedName> sequenceNames() {
		return this.schema.sequences().stream().map(Sequence::name).toList();
	}

	private List<QualifiedName> enumNames() {
		return this.schema.enumTypes().stream().map(EnumType::name).toList();
	}

	private void requireEmpty(String name) {
		List<QualifiedName> inside = Stream
			.of(this.schema.tables().stream().map(Table::name), sequenceNames().stream(), enumNames().stream())
			.flatMap((names) -> names)
			.filter((each) -> name.equals(each.schema()))
			.toList();
		if (!inside.isEmpty()) {
			throw new IllegalArgumentException("it is not empty; found " + Presence.shown(inside));
		}
	}

	private static EnumType extended(EnumType type, AddEnumValue operation) {
		Presence.requireNew("value", operation.value(), type.values());
		List<String> values = new ArrayList<>(type.values());
		String before = operation.before();
		if (before == null) {
			values.add(operation.value());
		}
		else {
			Presence.requireExisting("value", before, type.values());
			values.add(values.indexOf(before), operation.value());
		}
		return new EnumType(type.name(), values);
	}

	// A restart moves the value that comes next, not the first value of the definition
	static Sequence altered(Sequence sequence, SequenceAlteration alteration) {
		Setting<Long> minValue = alteration.minValue();
		Setting<Long> maxValue = alteration.maxValue();
		Long increment = alteration.increment();
		Long cache = alteration.cache();
		return new Sequence(sequence.name(), sequence.start(), (increment != null) ? increment : sequence.increment(),
				(minValue != null) ? minValue.value() : sequence.minValue(),
				(maxValue != null) ? maxValue.value() : sequence.maxValue(), (cache != null) ? cache : sequence.cache(),
				Objects.requireNonNullElse(alteration.cycle(), sequence.cycle()));
	}

}
