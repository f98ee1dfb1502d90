package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.GuardedBlock;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.SqlShape;
import dev.migrator.version.VersionStatements;

/**
 * Writes upgrades so that each runs only where its revision is not applied: where no row
 * is it or something that builds on it.
 */
final class GuardedSteps {

	private final Dialect dialect;

	private final RevisionGraph graph;

	private final VersionStatements version;

	GuardedSteps(Dialect dialect, RevisionGraph graph, VersionStatements version) {
		this.dialect = dialect;
		this.graph = graph;
		this.version = version;
	}

	List<String> problems(List<PlannedStep> steps) {
		Optional<GuardedBlock> block = this.dialect.scriptRules().guardedBlock();
		if (block.isEmpty()) {
			return List.of("no statement of " + this.dialect.name()
					+ " runs others under a condition, so there is no idempotent script for it; write FROM:TO");
		}
		List<String> problems = new ArrayList<>();
		for (PlannedStep step : steps) {
			for (PlannedStatement each : step.statements()) {
				problem(block.get(), each).ifPresent((problem) -> problems.add("revision '" + step.revision().id()
						+ "' (" + step.revision().source() + "): '" + each.text() + "' " + problem));
			}
		}
		return problems;
	}

	private Optional<String> problem(GuardedBlock block, PlannedStatement statement) {
		if (block.isTransaction() && statement.transaction() == 0) {
			return Optional.of("cannot run under a condition, because it stands outside transactions");
		}
		boolean compound = SqlShape.of(this.dialect.name(), statement.text()).compound();
		return (compound && !block.takesCompound())
				? Optional.of("cannot run under a condition, because a routine makes no routine") : Optional.empty();
	}

	void write(ScriptWriter writer, PlannedStep step, String history) {
		GuardedBlock block = this.dialect.scriptRules().guardedBlock().orElseThrow();
		RevisionNode node = step.revision();
		List<String> statements = new ArrayList<>();
		int open = 0;
		for (PlannedStatement each : step.statements()) {
			open = move(block, statements, open, each.transaction());
			statements.add(each.text());
		}
		open = move(block, statements, open, step.transaction());
		statements.addAll(this.version.upgraded(node.id(), this.graph.effectiveDownRevisions(node.id())));
		statements.add(history);
		move(block, statements, open, 0);
		writer.block(block, this.version.applied(withDescendants(node.id())), statements);
	}

	List<String> required(Set<String> before) {
		return before.stream().sorted().map((id) -> this.version.required(withDescendants(id))).toList();
	}

	private Set<String> withDescendants(String id) {
		Set<String> rows = new TreeSet<>(this.graph.descendants(id));
		rows.add(id);
		return rows;
	}

	private int move(GuardedBlock block, List<String> statements, int open, int wanted) {
		if (!block.isTransaction() && open != wanted) {
			if (open != 0) {
				statements.add(this.dialect.scriptRules().commit());
			}
			if (wanted != 0) {
				this.dialect.scriptRules().begin().ifPresent(statements::add);
			}
		}
		return wanted;
	}

}
