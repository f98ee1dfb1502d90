package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.IdGenerator;

/**
 * Takes operations apart that would fail on tables with rows, and says what the database
 * needs to be told besides: how to convert values, and that a new value of an enum type
 * must be committed before it is used.
 */
final class SafeSteps {

	private final ComparisonRules rules;

	private final ContinuedNumbers numbers;

	SafeSteps(ComparisonRules rules, List<IdGenerator> generators) {
		this.rules = rules;
		this.numbers = new ContinuedNumbers(generators, rules.quoting());
	}

	List<Change> of(List<Change> changes, DatabaseSchema before, DatabaseSchema after) {
		ComputedValues computed = new ComputedValues(changes, before, this.rules.types());
		Context context = new Context(changes, before, new ColumnAddition(this.rules, computed, after),
				new ColumnConversion(this.rules), this.numbers);
		List<Change> steps = new ArrayList<>();
		changes.forEach((change) -> steps.addAll(change.operation().accept(new SafeStep(change, context))));
		List<Change> all = this.numbers.in(steps, after);
		return this.rules.features().has(DialectFeature.TABLE_REBUILD) ? TableBatches.of(all) : all;
	}

	/**
	 * What is known about all steps.
	 *
	 * @param changes all changes
	 * @param before the schema before them
	 * @param additions adds columns
	 * @param conversions converts values
	 * @param numbers where numbers of rows come from
	 */
	record Context(List<Change> changes, DatabaseSchema before, ColumnAddition additions, ColumnConversion conversions,
			ContinuedNumbers numbers) {

	}

}
