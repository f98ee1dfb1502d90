package dev.migrator.recovery;

import java.util.List;
import java.util.Optional;

import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Judges a definition of the user's own whose effect has one name: making or dropping a
 * table or an index, adding, dropping or renaming a column. It was about to be sent, so
 * the database would have refused it had the name been taken.
 */
final class DefinitionAftermath {

	private final LiveObjects live;

	private final Operation operation;

	private final List<String> words;

	private final StatementWords statement;

	DefinitionAftermath(LiveObjects live, Operation operation, List<String> words) {
		this.live = live;
		this.operation = operation;
		this.words = words;
		this.statement = new StatementWords(words);
	}

	Optional<Aftermath> judge() {
		if (this.statement.skip("create", "table")) {
			return named().filter((name) -> this.statement.skip("(") && !this.words.contains("select"))
				.map((name) -> ObjectAftermath.created(this.operation, "table '" + name + "'",
						table(name).isPresent()));
		}
		if (this.statement.skip("drop", "table")) {
			return named().filter((name) -> !this.words.contains(","))
				.map((name) -> ObjectAftermath.dropped(this.operation, "table '" + name + "'",
						table(name).isPresent()));
		}
		if (this.statement.skip("create", "index") || this.statement.skip("create", "unique", "index")) {
			return named().filter((name) -> this.statement.skip("on"))
				.flatMap((name) -> named().flatMap(this::table).map((table) -> index(name, table)));
		}
		return this.statement.skip("alter", "table") ? named().flatMap(this::table).flatMap(this::altered)
				: Optional.empty();
	}

	private Aftermath index(QualifiedName name, Table table) {
		boolean there = table.indexes().stream().anyMatch((index) -> same(index.name(), name.name()));
		return ObjectAftermath.created(this.operation, "index '" + name + "'", there);
	}

	private Optional<Aftermath> altered(Table table) {
		if (this.statement.skip("rename", "column")) {
			return column().flatMap((old) -> this.statement.skip("to") ? column() : Optional.empty())
				.map((name) -> created(table, name));
		}
		if (hasMoreActions()) {
			return Optional.empty();
		}
		if (this.statement.skip("add", "column")) {
			return column().map((name) -> created(table, name));
		}
		return this.statement.skip("drop", "column") ? column().map((name) -> dropped(table, name)) : Optional.empty();
	}

	// A comma within brackets is part of a type.
	private boolean hasMoreActions() {
		int depth = 0;
		for (String word : this.words) {
			depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
			if (depth == 0 && word.equals(",")) {
				return true;
			}
		}
		return false;
	}

	private Aftermath created(Table table, String column) {
		return ObjectAftermath.created(this.operation, ColumnAftermath.name(table, column), has(table, column));
	}

	private Aftermath dropped(Table table, String column) {
		return ObjectAftermath.dropped(this.operation, ColumnAftermath.name(table, column), has(table, column));
	}

	private static boolean has(Table table, String column) {
		return table.columns().stream().anyMatch((each) -> same(each.name(), column));
	}

	private Optional<QualifiedName> named() {
		return Optional.ofNullable(this.statement.name()).filter((name) -> !isKeyWord(name.name()));
	}

	private Optional<String> column() {
		return named().map(QualifiedName::name);
	}

	private static boolean isKeyWord(@Nullable String word) {
		return "if".equals(word) || "only".equals(word) || "on".equals(word) || "concurrently".equals(word);
	}

	private Optional<Table> table(QualifiedName name) {
		return this.live.tables(name.schema())
			.stream()
			.filter((table) -> same(table.name().name(), name.name()))
			.findFirst();
	}

	// Databases differ in the case of names without quotes.
	private static boolean same(String found, String written) {
		return found.equalsIgnoreCase(written);
	}

}
