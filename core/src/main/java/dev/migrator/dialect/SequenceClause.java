package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.operation.SequenceAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** Writes the options of sequences and identity columns as the SQL standard does. */
public class SequenceClause {

	private final String noCycle;

	/** Create the clause as the SQL standard has it. */
	public SequenceClause() {
		this("no cycle");
	}

	/**
	 * Create the clause.
	 * @param noCycle the words that end the cycling of a sequence
	 */
	public SequenceClause(String noCycle) {
		this.noCycle = noCycle;
	}

	/**
	 * Return the options of a new sequence.
	 * @param sequence the sequence
	 * @return the options, each with a blank before it; empty when all are defaults
	 */
	public String options(Sequence sequence) {
		List<String> options = new ArrayList<>();
		add(options, "start with ", sequence.start());
		add(options, "increment by ", sequence.increment());
		add(options, "minvalue ", sequence.minValue());
		add(options, "maxvalue ", sequence.maxValue());
		addCache(options, sequence.cache());
		if (sequence.cycle()) {
			options.add("cycle");
		}
		return joined(options);
	}

	/**
	 * Return the options that change a sequence.
	 * @param alteration what changes
	 * @return the options, each with a blank before it; empty when nothing changes
	 */
	public final String options(SequenceAlteration alteration) {
		List<String> options = new ArrayList<>();
		add(options, "increment by ", alteration.increment());
		add(options, "minvalue", alteration.minValue());
		add(options, "maxvalue", alteration.maxValue());
		add(options, restartWith(), alteration.restart());
		addCache(options, alteration.cache());
		if (alteration.cycle() != null) {
			options.add(alteration.cycle() ? "cycle" : this.noCycle);
		}
		return joined(options);
	}

	/**
	 * Return the clause of an identity column.
	 * @param identity the identity
	 * @return the clause
	 */
	public final String identity(Identity identity) {
		List<String> options = new ArrayList<>();
		add(options, "start with ", identity.start());
		add(options, "increment by ", identity.increment());
		return "generated " + generation(identity) + " as identity"
				+ (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
	}

	/**
	 * Return when an identity column takes its own value.
	 * @param identity the identity
	 * @return {@code always} or {@code by default}
	 */
	public final String generation(Identity identity) {
		return identity.always() ? "always" : "by default";
	}

	private static void add(List<String> options, String option, @Nullable Long value) {
		if (value != null) {
			options.add(option + value);
		}
	}

	private void add(List<String> options, String option, @Nullable Setting<Long> setting) {
		if (setting != null) {
			options.add((setting.value() != null) ? option + " " + setting.value() : noLimit(option));
		}
	}

	private void addCache(List<String> options, @Nullable Long cache) {
		if (cache != null) {
			options.add(cache(cache));
		}
	}

	/**
	 * Return the option that gives a sequence the usual limit.
	 * @param limit {@code minvalue} or {@code maxvalue}
	 * @return the option
	 */
	protected String noLimit(String limit) {
		return "no " + limit;
	}

	/**
	 * Return the words before the number that a sequence goes on with.
	 * @return the words with a blank behind them
	 */
	protected String restartWith() {
		return "restart with ";
	}

	/**
	 * Return the option for how many values a session fetches at once.
	 * @param values how many
	 * @return the option
	 */
	protected String cache(long values) {
		return "cache " + values;
	}

	private static String joined(List<String> options) {
		return options.isEmpty() ? "" : " " + String.join(" ", options);
	}

}
