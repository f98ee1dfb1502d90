package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of steps: the actions of one table share an {@code alter table} where
 * the database takes several.
 */
final class StatementJoiner {

	private final Quoting quoting;

	private final boolean joining;

	private final List<SqlStatement> statements = new ArrayList<>();

	private final List<String> actions = new ArrayList<>();

	private final Set<String> subjects = new HashSet<>();

	private @Nullable QualifiedName table;

	StatementJoiner(Quoting quoting, boolean joining) {
		this.quoting = quoting;
		this.joining = joining;
	}

	void add(List<DdlStep> operation) {
		Set<String> ofOperation = operation.stream()
			.map(DdlStep::subject)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (ofOperation.stream().anyMatch(this.subjects::contains)) {
			flush();
		}
		for (DdlStep step : operation) {
			add(step);
		}
		if (!this.actions.isEmpty()) {
			this.subjects.addAll(ofOperation);
		}
	}

	private void add(DdlStep step) {
		if (!this.joining || step.table() == null || !step.table().equals(this.table)) {
			flush();
		}
		if (step.table() == null) {
			this.statements.add(new SqlStatement(step.text(), step.transactional()));
			return;
		}
		this.table = step.table();
		this.actions.add(step.text());
	}

	private void flush() {
		if (this.table != null && !this.actions.isEmpty()) {
			String separator = (this.actions.size() > 1) ? "\n    " : " ";
			this.statements.add(SqlStatement
				.of("alter table " + this.quoting.name(this.table) + separator + String.join(",\n    ", this.actions)));
		}
		this.actions.clear();
		this.subjects.clear();
		this.table = null;
	}

	List<SqlStatement> statements() {
		flush();
		return List.copyOf(this.statements);
	}

}
