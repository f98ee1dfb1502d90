package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * What a schema says, line by line, in the words of this test and not of the comparison:
 * without order, without names of constraints and indexes, and without what the model
 * leaves open.
 *
 * @param types the types that are the same
 * @param model what the model says
 */
record SchemaFacts(TypeRules types, DatabaseSchema model) {

	List<String> of(DatabaseSchema schema) {
		List<String> facts = new ArrayList<>();
		schema.schemas()
			.stream()
			.filter((name) -> this.model.schemas().contains(name))
			.forEach((name) -> facts.add("schema " + name));
		schema.enumTypes().forEach((type) -> facts.add("enum " + type));
		schema.sequences().forEach((sequence) -> facts.add(sequence(sequence)));
		schema.tables().forEach((table) -> facts.addAll(table(table)));
		return facts.stream().sorted().toList();
	}

	private String sequence(Sequence sequence) {
		Sequence said = this.model.sequences()
			.stream()
			.filter((each) -> each.name().equals(sequence.name()))
			.findFirst()
			.orElse(sequence);
		return "sequence " + sequence.name() + " by " + ((sequence.increment() != null) ? sequence.increment() : 1)
				+ ((said.minValue() != null) ? " min " + sequence.minValue() : "")
				+ ((said.maxValue() != null) ? " max " + sequence.maxValue() : "")
				+ ((said.cache() != null) ? " cache " + sequence.cache() : "") + " " + sequence.cycle();
	}

	private List<String> table(Table table) {
		String prefix = table.name() + ": ";
		List<String> facts = new ArrayList<>();
		facts.add(prefix + table.comment());
		table.columns().forEach((column) -> facts.add(prefix + column(table, column)));
		TreeSet<String> distinct = new TreeSet<>();
		table.constraints().forEach((constraint) -> distinct.add(prefix + constraint(constraint)));
		Table said = this.model.table(table.name()).orElse(table);
		List<String> wanted = said.indexes().stream().map(SchemaFacts::index).toList();
		table.indexes()
			.stream()
			.map((index) -> asWanted(index, said))
			.filter((index) -> wanted.contains(index(index)) || !isByHand(index))
			.forEach((index) -> distinct.add(prefix + index(index)));
		facts.addAll(distinct);
		return facts;
	}

	// What a hand has added to an index of the model stays.
	private static Index asWanted(Index index, Table said) {
		return said.indexes()
			.stream()
			.filter((each) -> each.name().equals(index.name()) && isByHand(index) && !isByHand(each))
			.filter((each) -> each.unique() == index.unique() && each.columns().equals(index.columns()))
			.findFirst()
			.orElse(index);
	}

	private static boolean isByHand(Index index) {
		return index.where() != null || index.parts().stream().anyMatch(IndexPart::isExpression);
	}

	private String column(Table table, Column column) {
		boolean key = table.primaryKey().isPresent() && table.primaryKey().get().columns().contains(column.name());
		return "column " + column.withType(this.types.canonical(column.type()))
			.withNullable(column.nullable() && !key && column.identity() == null);
	}

	private static String constraint(Constraint constraint) {
		if (constraint instanceof CheckConstraint check) {
			return "check " + check.expression();
		}
		if (constraint instanceof ForeignKey key) {
			TreeMap<String, String> pairs = new TreeMap<>();
			for (int i = 0; i < key.columns().size(); i++) {
				pairs.put(key.columns().get(i), key.referencedColumns().get(i));
			}
			return "foreign key " + pairs + key.referencedTable() + key.onDelete() + key.onUpdate()
					+ key.deferrability();
		}
		if (constraint instanceof UniqueConstraint unique) {
			return "unique " + new TreeSet<>(unique.columns()) + unique.deferrability() + unique.nullsNotDistinct();
		}
		return "primary key " + new TreeSet<>(constraint.columns());
	}

	private static String index(Index index) {
		boolean plain = !isByHand(index)
				&& index.parts().stream().noneMatch((part) -> part.descending() || part.nulls() != null);
		if (plain && index.unique()) {
			return constraint(UniqueConstraint.of(null, index.columns()));
		}
		return "index " + index.unique() + index.parts() + index.where() + index.include() + index.method();
	}

}
