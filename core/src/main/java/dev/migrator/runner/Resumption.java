package dev.migrator.runner;

import java.util.List;

import dev.migrator.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a step goes on that stopped in its middle.
 *
 * @param place the first statement that is not done
 * @param cleanUp the statements to send before, each outside a transaction
 * @param remainder what is left of the operation at that place, or {@code null} when it
 * is its statements from that place on
 * @param finding what was found by looking, or {@code null} when nobody had to look
 */
record Resumption(JournalPlace place, List<String> cleanUp, @Nullable List<Operation> remainder,
		@Nullable String finding) {

	static Resumption at(int operation, int statement, @Nullable String finding) {
		return new Resumption(new JournalPlace(operation, statement), List.of(), null, finding);
	}

}
