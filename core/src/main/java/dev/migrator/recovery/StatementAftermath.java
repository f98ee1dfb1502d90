package dev.migrator.recovery;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrator.dialect.Leftover;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.script.SqlWords;
import org.jspecify.annotations.Nullable;

/**
 * Judges a statement by its text: one that may be repeated, one whose effect the catalog
 * has by name, and the concurrent building of an index.
 */
final class StatementAftermath {

	private static final int WORDS = 200;

	private static final Set<String> REPEATABLE = Set.of("vacuum", "analyze", "reindex", "refresh", "comment", "grant",
			"revoke", "cluster", "checkpoint", "optimize");

	private static final Predicate<String> REINDEX_LEFTOVER = (name) -> name.matches(".*_cc(new|old)\\d*");

	private final LiveObjects live;

	private final SqlWords reader;

	private final @Nullable String journalled;

	/**
	 * Create the judgement.
	 * @param live the catalog
	 * @param reader reads words
	 * @param journalled the statement as the journal has it, or {@code null}
	 */
	StatementAftermath(LiveObjects live, SqlWords reader, @Nullable String journalled) {
		this.live = live;
		this.reader = reader;
		this.journalled = journalled;
	}

	Aftermath of(Operation operation, @Nullable String text) {
		String sql = (text != null) ? text : this.journalled;
		if (sql == null) {
			return Aftermath.unknown("the statement is not known");
		}
		List<String> words = this.reader.first(sql, WORDS);
		Aftermath aftermath = judge(operation, words);
		StatementWords statement = new StatementWords(words);
		QualifiedName altered = statement.skip("alter", "table") ? statement.name() : null;
		return (altered != null) ? this.live.withCopies(altered, aftermath) : aftermath;
	}

	private Aftermath judge(Operation operation, List<String> words) {
		return concurrentIndex(operation, words).or(() -> repeatable(operation, words))
			.or(() -> new DefinitionAftermath(this.live, operation, words).judge())
			.orElseGet(() -> Aftermath
				.unknown("the catalog does not tell whether a statement of the user's own took effect"));
	}

	private Optional<Aftermath> concurrentIndex(Operation operation, List<String> words) {
		StatementWords statement = new StatementWords(words);
		if (statement.skip("create", "index", "concurrently")
				|| statement.skip("create", "unique", "index", "concurrently")) {
			statement.skip("if", "not", "exists");
			return createdIndex(operation, statement);
		}
		if (statement.skip("drop", "index", "concurrently")) {
			statement.skip("if", "exists");
			return Optional.ofNullable(statement.name()).map((name) -> droppedIndex(operation, name));
		}
		if (statement.skip("reindex")) {
			return reindexed(operation);
		}
		return Optional.empty();
	}

	private Optional<Aftermath> createdIndex(Operation operation, StatementWords statement) {
		QualifiedName index = statement.name();
		if (index == null || index.name().equals("on") || !statement.skip("on")) {
			return Optional.empty();
		}
		statement.skip("only");
		QualifiedName table = statement.name();
		if (table == null) {
			return Optional.empty();
		}
		QualifiedName name = table.withName(index.name());
		return this.live.leftover(name)
			.map((invalid) -> Aftermath.half(invalid.cleanUp(), operation, "there is " + invalid.description()))
			.or(() -> this.live.table(table)
				.map((found) -> ObjectAftermath.created(operation, describe(name), has(found, name))));
	}

	private Aftermath droppedIndex(Operation operation, QualifiedName name) {
		boolean there = this.live.leftover(name).isPresent()
				|| this.live.tables(name.schema()).stream().anyMatch((table) -> has(table, name));
		return ObjectAftermath.dropped(operation, describe(name), there);
	}

	// PostgreSQL manual, "REINDEX": what a concurrent one leaves is dropped, then it is
	// repeated.
	private Optional<Aftermath> reindexed(Operation operation) {
		List<String> cleanUp = this.live.leftovers(QualifiedName.of("any"))
			.stream()
			.filter((leftover) -> REINDEX_LEFTOVER.test(leftover.name().name()))
			.map(Leftover::cleanUp)
			.flatMap(List::stream)
			.toList();
		return cleanUp.isEmpty() ? Optional.empty()
				: Optional.of(Aftermath.half(cleanUp, operation, "there are copies of indexes that were not finished"));
	}

	private static boolean has(Table table, QualifiedName index) {
		return table.indexes().stream().anyMatch((each) -> each.name().equals(index.name()));
	}

	private static String describe(QualifiedName index) {
		return "index '" + index + "'";
	}

	private static Optional<Aftermath> repeatable(Operation operation, List<String> words) {
		StatementWords statement = new StatementWords(words);
		boolean createOrDrop = statement.skip("create") || statement.skip("drop");
		boolean guarded = createOrDrop && guarded(words) || new StatementWords(words).skip("create", "or", "replace")
				|| guardedAlteration(words);
		if (!guarded && (words.isEmpty() || !REPEATABLE.contains(words.get(0)))) {
			return Optional.empty();
		}
		return Optional.of(Aftermath.notDone(operation, "the statement can be run again without harm"));
	}

	private static boolean guarded(List<String> words) {
		List<String> head = words.subList(0, Math.min(words.size(), 8));
		boolean create = head.get(0).equals("create");
		List<String> guard = create ? List.of("if", "not", "exists") : List.of("if", "exists");
		return Collections.indexOfSubList(head, guard) > 0;
	}

	// One guarded action says nothing of the others.
	private static boolean guardedAlteration(List<String> words) {
		boolean alter = !words.isEmpty() && words.get(0).equals("alter") && !words.contains(",");
		return alter && (Collections.indexOfSubList(words, List.of("column", "if")) > 0
				|| Collections.indexOfSubList(words, List.of("value", "if", "not", "exists")) > 0
				|| Collections.indexOfSubList(words, List.of("constraint", "if", "exists")) > 0);
	}

}
