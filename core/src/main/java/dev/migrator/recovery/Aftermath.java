package dev.migrator.recovery;

import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.Leftover;
import dev.migrator.operation.Operation;

/**
 * What was found of an operation of which nobody saw the end.
 *
 * @param kind how much of it is there
 * @param finding what was found, a clause without a full stop
 * @param cleanUp the statements to send first, each outside a transaction
 * @param remainder the operations that complete it, empty when nothing is missing or
 * nobody knows
 */
public record Aftermath(Kind kind, String finding, List<String> cleanUp, List<Operation> remainder) {

	/** How much of an operation is there. */
	public enum Kind {

		/** All of it. */
		DONE,

		/** Nothing of it, or nothing that running it again would not bring about. */
		NOT_DONE,

		/** A part that can be completed. */
		HALF,

		/** The catalog cannot tell. */
		UNKNOWN

	}

	/** Copy the lists. */
	public Aftermath {
		cleanUp = List.copyOf(cleanUp);
		remainder = List.copyOf(remainder);
	}

	static Aftermath done(String finding) {
		return new Aftermath(Kind.DONE, finding, List.of(), List.of());
	}

	static Aftermath notDone(Operation operation, String finding) {
		return new Aftermath(Kind.NOT_DONE, finding, List.of(), List.of(operation));
	}

	static Aftermath half(List<Operation> remainder, String finding) {
		return new Aftermath(Kind.HALF, finding, List.of(), remainder);
	}

	static Aftermath half(List<String> cleanUp, Operation again, String finding) {
		return new Aftermath(Kind.HALF, finding, cleanUp, List.of(again));
	}

	static Aftermath lookAgain(List<String> cleanUp, String finding) {
		return new Aftermath(Kind.HALF, finding, cleanUp, List.of());
	}

	static Aftermath unknown(String finding) {
		return new Aftermath(Kind.UNKNOWN, finding, List.of(), List.of());
	}

	/**
	 * Return whether the clean-up makes whole what can be judged only then.
	 * @return whether it is to be sent first, and the catalog to be looked at again
	 */
	public boolean asksToLookAgain() {
		return this.kind == Kind.HALF && this.remainder.isEmpty();
	}

	Aftermath with(Leftover leftover) {
		List<String> statements = Stream.concat(this.cleanUp.stream(), leftover.cleanUp().stream()).toList();
		return new Aftermath(this.kind, this.finding + ", and there is " + leftover.description(), statements,
				this.remainder);
	}

}
