package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
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
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * The sequences and enum types on both sides. Where a sequence starts is not compared:
 * nothing can change it once it has given values. What the model says nothing about stays
 * as it is.
 */
final class ObjectComparison {

	private final Pairing<Sequence> sequences;

	private final Pairing<EnumType> enumTypes;

	private final EnumTypeChange enumTypeChange;

	private final DatabaseSchema found;

	private final DatabaseSchema wanted;

	ObjectComparison(ComparisonRules rules, DatabaseSchema found, DatabaseSchema wanted) {
		this.found = found;
		this.wanted = wanted;
		this.sequences = new Pairing<>(sorted(found.sequences()), sorted(wanted.sequences()))
			.by((is, should) -> is.name().equals(should.name()));
		this.enumTypes = new Pairing<>(sortedTypes(found.enumTypes()), sortedTypes(wanted.enumTypes()))
			.by((is, should) -> is.name().equals(should.name()));
		this.enumTypeChange = new EnumTypeChange(rules, found, wanted);
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
		this.enumTypes.onlyFound()
			.forEach((type) -> plan.add(Phase.DROP_ENUM_TYPES, new DropEnum(type.name(), false, type)));
		this.sequences.onlyWanted().forEach((sequence) -> plan.add(Phase.SEQUENCES, create(sequence)));
		this.sequences.pairs().forEach((pair) -> alter(pair, plan));
		this.sequences.onlyFound().forEach((sequence) -> drop(sequence, plan));
	}

	// What feeds a column does not stand in a schema, so which one takes whose place is
	// for the reader to say.
	private Change create(Sequence sequence) {
		Change create = Change.of(new CreateSequence(sequence, false));
		List<String> before = new ArrayList<>();
		this.sequences.onlyFound()
			.stream()
			.filter((each) -> !isUsed(each))
			.forEach((each) -> before.add("sequence '" + each.name() + "'"));
		for (Table table : this.found.tables()) {
			table.columns()
				.stream()
				.filter((column) -> givesNumbers(column) && isNoLongerNumbered(table, column))
				.forEach((column) -> before.add("column '" + column.name() + "' of '" + table.name() + "'"));
		}
		return before.isEmpty() ? create
				: create.remarked("REVIEW: " + String.join(" and ", before)
						+ " will give no more numbers: where this takes that place, let it start above the highest one"
						+ " by " + or1(sequence.increment()) + " or more");
	}

	private boolean isNoLongerNumbered(Table table, Column column) {
		return this.wanted.table(table.name())
			.flatMap((each) -> each.column(column.name()))
			.filter((each) -> !givesNumbers(each))
			.isPresent();
	}

	private static boolean givesNumbers(Column column) {
		return column.identity() != null || Equality.isNumbered(column);
	}

	private void drop(Sequence sequence, ChangePlan plan) {
		if (isUsed(sequence)) {
			plan.note("sequence '" + sequence.name()
					+ "' is not in the model; it is left alone, since a column takes its values from it");
			return;
		}
		plan.add(Phase.DROP_SEQUENCES, LossMark.of(new DropSequence(sequence.name(), false, sequence)));
	}

	private boolean isUsed(Sequence sequence) {
		return this.found.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.filter(Equality::isNumbered)
			.anyMatch((column) -> column.defaultValue() != null
					&& column.defaultValue().expression().contains(sequence.name().name()));
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
