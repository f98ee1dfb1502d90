package dev.migrator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.Execute;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.QualifiedName;
import dev.migrator.script.SqlWords;
import dev.migrator.template.Touch.Effect;

/**
 * Says what a statement changes, from its words: tables and their columns, constraints
 * and indexes. A statement it does not know changes nothing that it can see.
 */
final class StatementTouches {

	private static final int WORDS = 400;

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

	private static final Set<String> TABLE_WORDS = Set.of("temporary", "temp", "global", "local", "unlogged");

	private static final Set<String> VERBS = Set.of("add", "drop", "alter", "modify", "change", "rename");

	private static final Set<String> CONSTRAINT_WORDS = Set.of("primary", "foreign", "unique", "check");

	private final List<String> words;

	private final String description;

	private final List<Touch> touches = new ArrayList<>();

	private int next;

	/**
	 * Create the reader of a statement.
	 * @param dialect the name of the dialect it is for
	 * @param sql the statement
	 */
	StatementTouches(String dialect, String sql) {
		String named = PLACEHOLDER.matcher(sql).replaceAll((found) -> found.group(1).replaceAll("\\W", "_"));
		this.words = new SqlWords(dialect).first(named, WORDS);
		this.description = OperationDescription.of(new Execute(sql, null));
	}

	List<Touch> read() {
		switch (take()) {
			case "create" -> create();
			case "drop" -> drop();
			case "alter" -> alter();
			case "insert", "merge", "replace" -> rows("into");
			case "delete" -> rows("from");
			case "update", "truncate" -> rows("table");
			default -> {
				return List.of();
			}
		}
		return this.touches;
	}

	private void create() {
		skip("or", "replace");
		while (TABLE_WORDS.contains(peek())) {
			this.next++;
		}
		boolean unique = skip("unique");
		if (skip("index")) {
			skip("concurrently");
			index();
		}
		else if (!unique && (peek().equals("table") || peek().equals("view") || peek().equals("sequence"))) {
			existence(take());
		}
	}

	private void index() {
		skip("if", "not", "exists");
		QualifiedName index = peek().equals("on") ? null : name();
		if (skip("on")) {
			skip("only");
			QualifiedName table = name();
			if (table != null) {
				add(table, (index != null) ? "index '" + index.name() + "'" : null, Effect.DEFINITION);
			}
		}
	}

	private void drop() {
		if (peek().equals("table") || peek().equals("view") || peek().equals("sequence")) {
			existence(take());
		}
	}

	private void existence(String kind) {
		skip("if", "not", "exists");
		skip("if", "exists");
		QualifiedName name = name();
		if (name != null) {
			this.touches.add(new Touch(kind, name, null, Effect.EXISTENCE, this.description));
		}
	}

	private void rows(String preposition) {
		skip(preposition);
		skip("only");
		QualifiedName table = name();
		if (table != null) {
			add(table, null, Effect.ROWS);
		}
	}

	private void alter() {
		if (!skip("table")) {
			return;
		}
		skip("if", "exists");
		skip("only");
		QualifiedName table = name();
		if (table == null) {
			return;
		}
		do {
			action(table);
		}
		while (nextAction());
	}

	private void action(QualifiedName table) {
		String verb = take();
		if (verb.equals("rename") && (skip("to") || skip("as"))) {
			add(table, null, Effect.EXISTENCE);
			existence("table");
			return;
		}
		boolean constraint = skip("constraint") || (verb.equals("rename") && skip("index"));
		if (!constraint && skip("primary", "key")) {
			add(table, "the primary key", Effect.DEFINITION);
		}
		else if (CONSTRAINT_WORDS.contains(peek()) || !VERBS.contains(verb)) {
			add(table, null, Effect.DEFINITION);
		}
		else {
			part(table, constraint ? "constraint" : "column", verb);
		}
	}

	private void part(QualifiedName table, String kind, String verb) {
		skip("column");
		skip("if", "not", "exists");
		skip("if", "exists");
		named(table, kind);
		if (verb.equals("change") || (verb.equals("rename") && skip("to"))) {
			named(table, kind);
		}
	}

	private void named(QualifiedName table, String kind) {
		QualifiedName name = name();
		if (name != null) {
			add(table, kind + " '" + name.name() + "'", Effect.DEFINITION);
		}
	}

	private boolean nextAction() {
		for (int depth = 0; this.next < this.words.size(); this.next++) {
			String word = peek();
			depth += word.equals("(") ? 1 : (word.equals(")") ? -1 : 0);
			if (depth == 0 && word.equals(",")) {
				this.next++;
				return true;
			}
		}
		return false;
	}

	private void add(QualifiedName table, @Nullable String part, Effect effect) {
		this.touches.add(new Touch("table", table, part, effect, this.description));
	}

	private @Nullable QualifiedName name() {
		String first = part();
		if (first == null || !skip(".")) {
			return (first != null) ? QualifiedName.of(first) : null;
		}
		String second = part();
		return (second != null) ? new QualifiedName(first, second) : null;
	}

	private @Nullable String part() {
		String word = peek();
		if (word.isEmpty() || "(),;.".contains(word)) {
			return null;
		}
		this.next++;
		char quote = word.charAt(0);
		boolean quoted = word.length() > 2 && (quote == '"' || quote == '`' || quote == '[');
		return quoted ? word.substring(1, word.length() - 1) : word;
	}

	private boolean skip(String... expected) {
		boolean there = this.next + expected.length <= this.words.size()
				&& this.words.subList(this.next, this.next + expected.length).equals(List.of(expected));
		this.next += there ? expected.length : 0;
		return there;
	}

	private String take() {
		String word = peek();
		this.next++;
		return word;
	}

	private String peek() {
		return (this.next < this.words.size()) ? this.words.get(this.next) : "";
	}

}
