package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.Jdbc;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.script.SqlWords;

/**
 * Joins the statements of a step into one text that goes to the server in one round trip.
 * Only for what can be rolled back and sent again one by one to find the one that fails:
 * definitions and changes of rows, compiled without a look at the catalog.
 */
final class JoinedStatements {

	// So that an answer never fills the buffers while the rest is still being sent.
	private static final int MAX_STATEMENTS = 100;

	private static final int MAX_LENGTH = 32_768;

	// On a line of its own, so that a comment at the end of a statement ends before it.
	private static final String SEPARATOR = "\n;\n";

	private final Dialect dialect;

	private final SqlWords words;

	JoinedStatements(Dialect dialect, SqlWords words) {
		this.dialect = dialect;
		this.words = words;
	}

	/**
	 * Join the statements of a step.
	 * @param step the step
	 * @return the text, or empty when they must be sent one by one
	 */
	Optional<String> of(PreparedStep step) {
		if (!this.dialect.features().has(DialectFeature.JOINED_STATEMENTS) || !isJoinable(step)) {
			return Optional.empty();
		}
		List<String> statements = new ArrayList<>();
		Lookup lookup = new Lookup();
		for (FlatOperation each : step.operations()) {
			for (SqlStatement compiled : this.dialect.compiler().compile(each.operation(), lookup)) {
				if (lookup.asked || !isJoinable(compiled)) {
					return Optional.empty();
				}
				statements.add(compiled.sql());
			}
		}
		String joined = String.join(SEPARATOR, statements);
		boolean suits = statements.size() > 1 && statements.size() <= MAX_STATEMENTS && joined.length() <= MAX_LENGTH;
		return suits ? Optional.of(joined) : Optional.empty();
	}

	private static boolean isJoinable(PreparedStep step) {
		return step.operations()
			.stream()
			.allMatch((each) -> each.transactional() && !(each.operation() instanceof Jdbc));
	}

	private boolean isJoinable(SqlStatement statement) {
		return statement.transactional() && StatementKind.of(this.words, statement.sql()) != StatementKind.OTHER;
	}

	/** Notes that somebody wants to know a table as it is at that moment. */
	private static final class Lookup implements TableLookup {

		private boolean asked;

		@Override
		public Optional<Table> table(QualifiedName name) {
			this.asked = true;
			return Optional.empty();
		}

	}

}
