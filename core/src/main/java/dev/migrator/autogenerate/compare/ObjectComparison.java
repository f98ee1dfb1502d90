package dev.migrator.autogenerate.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.SequenceAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Sequence;

/**
 * The sequences and enum types on both sides. Where a sequence starts is not compared:
 * nothing can change it once it has given values. What the model says nothing about stays
 * as it is.
 */
final class ObjectComparison {

	private final Pairing<Sequence> sequences;

	private final Pairing<EnumType> enumTypes;

	private final EnumTypeChange enumTypeChange;

	private final DatabaseSchema all;

	private final KeptObjects kept;

	ObjectComparison(ComparisonRules rules, SchemaComparator.Sides sides, KeptObjects kept) {
		DatabaseSchema found = sides.found();
		DatabaseSchema wanted = sides.wanted();
		this.all = sides.all();
		this.kept = kept;
		this.sequences = new Pairing<>(sorted(found.sequences()), sorted(wanted.sequences()))
			.by((is, should) -> is.name().equals(should.name()));
		this.enumTypes = new Pairing<>(sortedTypes(found.enumTypes()), sortedTypes(wanted.enumTypes()))
			.by((is, should) -> is.name().equals(should.name()));
		this.enumTypeChange = new EnumTypeChange(rules, found, wanted, kept);
	}

	private static List<Sequence> sorted(List<Sequence> sequences) {
		return sequences.stream().sorted(Comparator.comparing((each) -> each.name().toString())).toList();
	}

	private static List<EnumType> sortedTypes(List<EnumType> types) {
		return types.stream().sorted(Comparator.comparing((each) -> each.name().toString())).toList();
	}

	void addTo(ChangePlan plan) {
		this.enumTypes.onlyWanted().forEach((type) -> plan.add(Phase.ENUM_TYPES, new CreateEnum(type)));
		this.enumTypes.pairs().forEach((pair) -> this.enumTypeChange.addTo(plan, pair.found(), pair.wanted()));
		this.enumTypes.onlyFound().forEach((type) -> drop(type, plan));
		this.sequences.onlyWanted()
			.forEach((sequence) -> plan.add(Phase.SEQUENCES, new CreateSequence(sequence, false)));
		this.sequences.pairs().forEach((pair) -> alter(pair, plan));
		this.sequences.onlyFound().forEach((sequence) -> drop(sequence, plan));
	}

	private void drop(EnumType type, ChangePlan plan) {
		this.kept.user(type.name())
			.ifPresentOrElse(
					(user) -> plan.note("enum type '" + type.name() + "' is not in the model; it is left alone, since "
							+ user + " uses it"),
					() -> plan.add(Phase.DROP_ENUM_TYPES, new DropEnum(type.name(), false, type)));
	}

	private void drop(Sequence sequence, ChangePlan plan) {
		if (isUsed(sequence)) {
			plan.note("sequence '" + sequence.name()
					+ "' is not in the model; it is left alone, since a column takes its values from it");
			return;
		}
		plan.add(Phase.DROP_SEQUENCES, new DropSequence(sequence.name(), false, sequence));
	}

	private boolean isUsed(Sequence sequence) {
		return this.all.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.filter(Equality::isNumbered)
			.anyMatch((column) -> column.defaultValue() != null
					&& SequenceUse.isIn(column.defaultValue().expression(), sequence.name()));
	}

	private static void alter(Pairing.Pair<Sequence> pair, ChangePlan plan) {
		Sequence is = pair.found();
		Sequence should = pair.wanted();
		SequenceAlteration alteration = new SequenceAlteration(null,
				or1(is.increment()).equals(or1(should.increment())) ? null : or1(should.increment()),
				setting(is.minValue(), should.minValue()), setting(is.maxValue(), should.maxValue()),
				(should.cache() == null || should.cache().equals(is.cache())) ? null : should.cache(),
				(is.cycle() == should.cycle()) ? null : should.cycle());
		if (!alteration.isEmpty()) {
			plan.add(Phase.SEQUENCES, new AlterSequence(is.name(), alteration, is));
		}
	}

	private static Long or1(@Nullable Long value) {
		return (value != null) ? value : Long.valueOf(1);
	}

	private static @Nullable Setting<Long> setting(@Nullable Long is, @Nullable Long should) {
		return (should == null || Objects.equals(is, should)) ? null : Setting.to(should);
	}

}
