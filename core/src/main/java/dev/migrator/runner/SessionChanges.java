package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.ScriptRules;
import dev.migrator.script.SqlWords;

/**
 * Gives back in a script what a step sets for its session, as a run does: it must reach
 * neither the version table nor the next step.
 */
final class SessionChanges {

	private static final int WORDS = 5;

	private static final Set<String> SETTING = Set.of("set", "reset", "use");

	private static final String BY_FUNCTION = "set_config";

	private final ScriptRules rules;

	private final SqlWords words;

	private final Optional<String> useSchema;

	/**
	 * Create the rules of one script.
	 * @param dialect the dialect of the database
	 * @param useSchema the statement that chooses the schema of the script, empty when
	 * that of the client program holds
	 */
	SessionChanges(Dialect dialect, Optional<String> useSchema) {
		this.rules = dialect.scriptRules();
		this.words = new SqlWords(dialect.name());
		this.useSchema = useSchema;
	}

	/**
	 * Return what a script cannot give back.
	 * @param step the step
	 * @return what is wrong with its statements
	 */
	Stream<String> problems(PlannedStep step) {
		if (this.useSchema.isPresent() || this.rules.restoresSchema()) {
			return Stream.empty();
		}
		return step.statements()
			.stream()
			.map(PlannedStatement::text)
			.filter(this::movesNames)
			.map((sql) -> "'" + sql + "' makes other names of all that follow, and no statement takes it back; set "
					+ "migrator.default-schema, or write the schema before the names instead");
	}

	/**
	 * Return a step that gives back what it changes.
	 * @param step the step
	 * @return the step with the statements for that, where it changes anything
	 */
	PlannedStep around(PlannedStep step) {
		if (!changes(step)) {
			return step;
		}
		List<PlannedStatement> statements = new ArrayList<>();
		int first = step.statements().get(0).transaction();
		this.rules.keepSettings().forEach((sql) -> statements.add(statement(sql, first)));
		statements.addAll(step.statements());
		Stream.concat(this.rules.restoreSettings().stream(), this.useSchema.stream())
			.forEach((sql) -> statements.add(statement(sql, step.transaction())));
		return step.withStatements(statements);
	}

	private static PlannedStatement statement(String sql, int transaction) {
		return new PlannedStatement(sql, true, transaction, List.of(), List.of());
	}

	private boolean changes(PlannedStep step) {
		return step.statements().stream().map(PlannedStatement::text).anyMatch((sql) -> {
			List<String> first = this.words.first(sql, WORDS);
			return !first.isEmpty() && (SETTING.contains(first.get(0)) || first.contains(BY_FUNCTION));
		});
	}

	private boolean movesNames(String sql) {
		List<String> first = this.words.first(sql, WORDS);
		return !first.isEmpty() && (first.get(0).equals("use")
				|| (first.size() > 1 && first.get(0).equals("set") && first.get(1).equals("schema")));
	}

}
