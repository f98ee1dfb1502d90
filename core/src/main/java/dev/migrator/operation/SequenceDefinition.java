package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A sequence as a script writes it; what is not said is the default of the database.
 * Immutable.
 */
public final class SequenceDefinition {

	private final Sequence sequence;

	SequenceDefinition(Sequence sequence) {
		this.sequence = sequence;
	}

	/**
	 * Return this sequence with a first value.
	 * @param value the first value
	 * @return the sequence
	 */
	public SequenceDefinition start(long value) {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), value, s.increment(), s.minValue(), s.maxValue(), s.cache(), s.cycle()));
	}

	/**
	 * Return this sequence with a distance of two values.
	 * @param distance the distance, not 0
	 * @return the sequence
	 */
	public SequenceDefinition increment(long distance) {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), s.start(), distance, s.minValue(), s.maxValue(), s.cache(), s.cycle()));
	}

	/**
	 * Return this sequence with a smallest value.
	 * @param value the smallest value
	 * @return the sequence
	 */
	public SequenceDefinition minValue(long value) {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), s.start(), s.increment(), value, s.maxValue(), s.cache(), s.cycle()));
	}

	/**
	 * Return this sequence with a greatest value.
	 * @param value the greatest value
	 * @return the sequence
	 */
	public SequenceDefinition maxValue(long value) {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), s.start(), s.increment(), s.minValue(), value, s.cache(), s.cycle()));
	}

	/**
	 * Return this sequence with a number of values that a session fetches at once.
	 * @param values how many
	 * @return the sequence
	 */
	public SequenceDefinition cache(long values) {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), s.start(), s.increment(), s.minValue(), s.maxValue(), values, s.cycle()));
	}

	/**
	 * Return this sequence starting again at its end.
	 * @return the sequence
	 */
	public SequenceDefinition cycle() {
		Sequence s = this.sequence;
		return new SequenceDefinition(
				new Sequence(s.name(), s.start(), s.increment(), s.minValue(), s.maxValue(), s.cache(), true));
	}

	/**
	 * Return the sequence.
	 * @param schema the schema that the script writes to, or {@code null} for the default
	 * schema
	 * @return the sequence
	 */
	Sequence sequence(@Nullable String schema) {
		Sequence s = this.sequence;
		QualifiedName name = s.name().inSchema(schema);
		return new Sequence(name, s.start(), s.increment(), s.minValue(), s.maxValue(), s.cache(), s.cycle());
	}

	/**
	 * Return the bare name.
	 * @return the name
	 */
	String name() {
		return this.sequence.name().name();
	}

}
