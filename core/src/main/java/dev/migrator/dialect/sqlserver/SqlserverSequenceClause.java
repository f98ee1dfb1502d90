package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.SequenceClause;
import dev.migrator.schema.Sequence;

/** Writes options of sequences (Transact-SQL reference, "create sequence"). */
final class SqlserverSequenceClause extends SequenceClause {

	// A sequence begins at its least value, which is not 1 but the least of its type; a
	// descending one at the greatest of its type.
	@Override
	public String options(Sequence sequence) {
		Long increment = sequence.increment();
		boolean ascending = increment == null || increment > 0;
		Long start = sequence.start();
		Long min = sequence.minValue();
		Long max = sequence.maxValue();
		if (ascending && min == null && (start == null || start >= 1)) {
			min = 1L;
		}
		if (!ascending && max == null && (start == null || start <= -1)) {
			max = -1L;
		}
		return super.options(
				new Sequence(sequence.name(), start, increment, min, max, sequence.cache(), sequence.cycle()));
	}

}
