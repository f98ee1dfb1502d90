package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AddEnumValue;
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
 * nothing can change it once it has given values.
 */
final class ObjectComparison {

	private final Pairing<Sequence> sequences;

	private final Pairing<EnumType> enumTypes;

	ObjectComparison(DatabaseSchema found, DatabaseSchema wanted) {
		this.sequences = new Pairing<>(found.sequences(), wanted.sequences())
			.by((is, should) -> is.name().equals(should.name()));
		this.enumTypes = new Pairing<>(found.enumTypes(), wanted.enumTypes())
			.by((is, should) -> is.name().equals(should.name()));
	}

	void addTo(ChangePlan plan) {
		this.enumTypes.onlyWanted().forEach((type) -> plan.add(Phase.ENUM_TYPES, new CreateEnum(type)));
		this.enumTypes.pairs().forEach((pair) -> addValues(pair, plan));
		this.enumTypes.onlyFound()
			.forEach((type) -> plan.add(Phase.DROP_ENUM_TYPES, new DropEnum(type.name(), false, type)));
		this.sequences.onlyWanted()
			.forEach((sequence) -> plan.add(Phase.SEQUENCES, new CreateSequence(sequence, false)));
		this.sequences.pairs().forEach((pair) -> alter(pair, plan));
		this.sequences.onlyFound()
			.forEach((sequence) -> plan.add(Phase.DROP_SEQUENCES,
					Change.of(new DropSequence(sequence.name(), false, sequence))
						.losing("where sequence '" + sequence.name() + "' stands gets lost")));
	}

	private static void addValues(Pairing.Pair<EnumType> pair, ChangePlan plan) {
		List<String> present = new ArrayList<>(pair.found().values());
		List<String> wanted = pair.wanted().values();
		for (int i = wanted.size() - 1; i >= 0; i--) {
			String value = wanted.get(i);
			if (!present.contains(value)) {
				String before = (i + 1 < wanted.size()) ? wanted.get(i + 1) : null;
				plan.add(Phase.ENUM_TYPES, new AddEnumValue(pair.wanted().name(), value, before));
				present.add((before != null) ? present.indexOf(before) : present.size(), value);
			}
		}
	}

	private static void alter(Pairing.Pair<Sequence> pair, ChangePlan plan) {
		Sequence is = pair.found();
		Sequence should = pair.wanted();
		SequenceAlteration alteration = new SequenceAlteration(null,
				same(or1(is.increment()), or1(should.increment())) ? null : or1(should.increment()),
				setting(is.minValue(), should.minValue()), setting(is.maxValue(), should.maxValue()),
				(should.cache() == null || same(is.cache(), should.cache())) ? null : should.cache(),
				(is.cycle() == should.cycle()) ? null : should.cycle());
		if (!alteration.isEmpty()) {
			plan.add(Phase.SEQUENCES, new AlterSequence(is.name(), alteration, is));
		}
	}

	private static Long or1(@Nullable Long value) {
		return (value != null) ? value : Long.valueOf(1);
	}

	private static @Nullable Setting<Long> setting(@Nullable Long is, @Nullable Long should) {
		return (should == null || same(is, should)) ? null : Setting.to(should);
	}

	private static boolean same(@Nullable Long is, @Nullable Long should) {
		return Objects.equals(is, should);
	}

}
