package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.TableSource;

/**
 * A table while it is changed. Renames of columns wait for the end, since SQLite does
 * them better than any text: until then every name is the one from before. Immutable.
 *
 * @param definition the table as it will be
 * @param parts its indexes and triggers, and views and triggers elsewhere that mention it
 * @param created the indexes made on the way, by name
 * @param conversions what fills a column instead of its old value
 * @param renamed the names before renames by those after
 * @param last what comes at the end
 * @param narrowed whether a column was dropped
 */
record TableDraft(TableDefinition definition, List<TableSource.Part> parts, Map<String, DdlStep> created,
		Map<String, String> conversions, Map<String, String> renamed, List<DdlStep> last, boolean narrowed) {

	TableDraft {
		parts = List.copyOf(parts);
		last = List.copyOf(last);
	}

	static TableDraft of(TableDefinition definition, List<TableSource.Part> parts) {
		return new TableDraft(definition, parts, Map.of(), Map.of(), Map.of(), List.of(), false);
	}

	TableDraft with(TableDefinition changed) {
		return new TableDraft(changed, this.parts, this.created, this.conversions, this.renamed, this.last,
				this.narrowed);
	}

	TableDraft without(Predicate<TableSource.Part> unwanted) {
		return new TableDraft(this.definition, this.parts.stream().filter(unwanted.negate()).toList(), this.created,
				this.conversions, this.renamed, this.last, this.narrowed);
	}

	TableDraft minusColumn(String column) {
		TableDefinition less = this.definition.withColumns(
				this.definition.columns().stream().filter((each) -> !each.name().equalsIgnoreCase(column)).toList());
		return new TableDraft(less, this.parts, this.created, this.conversions, this.renamed, this.last, true);
	}

	TableDraft converting(String column, String expression) {
		Map<String, String> more = new LinkedHashMap<>(this.conversions);
		more.put(column, expression);
		return new TableDraft(this.definition, this.parts, this.created, more, this.renamed, this.last, this.narrowed);
	}

	TableDraft renaming(String from, String to, DdlStep step) {
		Map<String, String> more = new LinkedHashMap<>(this.renamed);
		more.put(to, from);
		List<DdlStep> steps = new ArrayList<>(this.last);
		steps.add(step);
		return new TableDraft(this.definition, this.parts, this.created, this.conversions, more, steps, this.narrowed);
	}

	TableDraft creating(String index, DdlStep step) {
		Map<String, DdlStep> more = new LinkedHashMap<>(this.created);
		more.put(index, step);
		return new TableDraft(this.definition, this.parts, more, this.conversions, this.renamed, this.last,
				this.narrowed);
	}

	TableDraft minusIndex(String name) {
		Map<String, DdlStep> less = new LinkedHashMap<>(this.created);
		less.remove(name);
		TableDraft without = without(
				(part) -> part.kind() == TableSource.Kind.INDEX && part.name().equalsIgnoreCase(name));
		return new TableDraft(without.definition(), without.parts(), less, this.conversions, this.renamed, this.last,
				this.narrowed);
	}

	/**
	 * Return the name that a column has until the renames are done.
	 * @param column the name in an operation
	 * @return the name
	 */
	String present(String column) {
		return this.renamed.getOrDefault(column, column);
	}

	List<String> present(List<String> columns) {
		return columns.stream().map(this::present).toList();
	}

	String presentIn(String expression) {
		String text = expression;
		for (Map.Entry<String, String> rename : this.renamed.entrySet()) {
			text = TokenCursor.replace(text, rename.getKey(), '"' + rename.getValue().replace("\"", "\"\"") + '"');
		}
		return text;
	}

}
