package dev.migrator.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * Writes schemas as lines, without the names of constraints that nobody asked for.
 */
final class MappingShape {

	private final Set<String> names = new HashSet<>();

	private final SchemaShape shape;

	MappingShape(DatabaseSchema wanted, TypeRules types) {
		this.shape = new SchemaShape(types, true, false);
		wanted.tables()
			.forEach((table) -> table.constraints().forEach((each) -> this.names.add(key(table.name(), each.name()))));
	}

	List<String> of(DatabaseSchema schema) {
		return this.shape.of(schema.withSchemas(List.of())
			.withSequences(schema.sequences().stream().map(MappingShape::withoutCache).toList())
			.withTables(schema.tables().stream().map(this::named).toList()));
	}

	List<String> withoutExpressions(DatabaseSchema schema) {
		return of(schema.withTables(schema.tables().stream().map(this::named).map(MappingShape::plain).toList()));
	}

	private static Sequence withoutCache(Sequence sequence) {
		return new Sequence(sequence.name(), sequence.start(), sequence.increment(), sequence.minValue(),
				sequence.maxValue(), null, sequence.cycle());
	}

	// What a boolean is written as where it is a bit, and where it is a number.
	private static Column numbered(Column column) {
		ColumnDefault value = column.defaultValue();
		if (value == null || !value.expression().matches("b'[01]'")) {
			return column;
		}
		return column.withDefault(new ColumnDefault(value.expression().substring(2, 3)));
	}

	private Table named(Table table) {
		List<Constraint> constraints = new ArrayList<>();
		for (Constraint constraint : table.constraints()) {
			constraints
				.add(this.names.contains(key(table.name(), constraint.name())) ? constraint : nameless(constraint));
		}
		return table.withColumns(table.columns().stream().map(MappingShape::numbered).toList())
			.withConstraints(constraints.stream().distinct().toList());
	}

	private static String key(QualifiedName table, String name) {
		return table + " " + name;
	}

	private static Constraint nameless(Constraint constraint) {
		if (constraint instanceof PrimaryKey primary) {
			return new PrimaryKey(null, primary.columns());
		}
		if (constraint instanceof UniqueConstraint unique) {
			return new UniqueConstraint(null, unique.columns(), unique.deferrability(), unique.nullsNotDistinct());
		}
		return (constraint instanceof CheckConstraint check) ? new CheckConstraint(null, check.expression())
				: nameless((ForeignKey) constraint);
	}

	private static ForeignKey nameless(ForeignKey key) {
		return new ForeignKey(null, key.columns(), key.referencedTable(), key.referencedColumns(), key.onDelete(),
				key.onUpdate(), key.deferrability());
	}

	private static Table plain(Table table) {
		int[] number = new int[1];
		return table.withColumns(table.columns().stream().map(MappingShape::plain).toList())
			.withIndexes(table.indexes().stream().map(MappingShape::plain).toList())
			.withConstraints(table.constraints()
				.stream()
				.map((each) -> (each.kind() == ConstraintKind.CHECK)
						? new CheckConstraint(each.name(), "check" + ((each.name() == null) ? number[0]++ : "")) : each)
				.toList());
	}

	private static Index plain(Index index) {
		return new Index(index.name(),
				index.parts()
					.stream()
					.map((part) -> part.isExpression()
							? new IndexPart("expression", true, part.descending(), part.nulls()) : part)
					.toList(),
				index.unique(), (index.where() != null) ? "where" : null, index.include(), index.method());
	}

	private static Column plain(Column column) {
		return new Column(column.name(), column.type(), column.nullable(),
				(column.defaultValue() != null) ? new ColumnDefault("default") : null, column.identity(),
				(column.generated() != null) ? new Generated("generated", column.generated().stored()) : null,
				column.collation(), column.comment());
	}

}
