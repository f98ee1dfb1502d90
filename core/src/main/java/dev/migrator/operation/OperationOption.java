package dev.migrator.operation;

import java.util.Arrays;
import java.util.List;

/**
 * A word that changes how an operation runs: {@code ifExists}, {@code ifNotExists},
 * {@code concurrently}. Made by {@link TableElements}.
 */
public final class OperationOption extends TableElement {

	static final OperationOption IF_EXISTS = new OperationOption("ifExists");

	static final OperationOption IF_NOT_EXISTS = new OperationOption("ifNotExists");

	static final OperationOption CONCURRENTLY = new OperationOption("concurrently");

	private final String word;

	private OperationOption(String word) {
		this.word = word;
	}

	/**
	 * Return whether this option is among those given.
	 * @param given the options of the call
	 * @return whether it is
	 */
	boolean in(OperationOption... given) {
		return Arrays.asList(given).contains(this);
	}

	/**
	 * Refuse options that the operation does not know.
	 * @param given the options of the call
	 * @param known the options that the operation knows
	 */
	static void requireKnown(OperationOption[] given, OperationOption... known) {
		List<OperationOption> unknown = Arrays.stream(given).filter((option) -> !option.in(known)).toList();
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("it does not take " + unknown + "; it takes " + Arrays.toString(known));
		}
	}

	@Override
	void addTo(TableDraft draft) {
		draft.option(this);
	}

	@Override
	public String toString() {
		return this.word + "()";
	}

}
