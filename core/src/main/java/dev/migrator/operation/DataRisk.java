package dev.migrator.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * What an operation may do to rows that exist.
 *
 * @param kind the kind
 * @param text one phrase that says what it is about
 */
public record DataRisk(Kind kind, String text) {

	/** The kinds of {@link DataRisk}. */
	public enum Kind {

		/** Data is gone afterwards. */
		DROPS,
		/** Values may not fit and be cut, rounded or refused. */
		NARROWS,
		/** The operation fails if rows do not satisfy it. */
		REFUSES

	}

	/**
	 * Find the risks of an operation.
	 * @param operation the operation
	 * @param tables the tables as they are before it, as far as known
	 * @return the risks; none when it leaves all rows as they are
	 */
	public static List<DataRisk> of(Operation operation, Function<QualifiedName, Optional<Table>> tables) {
		return operation.accept(new RiskVisitor(tables));
	}

}
