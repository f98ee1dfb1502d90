package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrator.dialect.Quoting;
import dev.migrator.schema.PrimaryKey;

/**
 * A table as it is written: all of its text, taken apart so that one piece can be changed
 * while the others stay as they are.
 *
 * @param name the name
 * @param columns the columns
 * @param constraints the constraints that stand behind the columns
 * @param options what follows the parentheses: {@code strict}, {@code without rowid}
 */
record TableDefinition(String name, List<ColumnDefinition> columns, List<DefinitionPart> constraints, String options) {

	TableDefinition {
		columns = List.copyOf(columns);
		constraints = List.copyOf(constraints);
	}

	static TableDefinition parse(String sql) {
		try {
			return new DefinitionParser(sql).table();
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableDefinitionException(String.valueOf(ex.getMessage()), sql);
		}
	}

	Optional<ColumnDefinition> column(String wanted) {
		return this.columns.stream().filter((column) -> column.name().equalsIgnoreCase(wanted)).findFirst();
	}

	Stream<DefinitionPart> parts() {
		return Stream.concat(this.columns.stream().flatMap((column) -> column.parts().stream()),
				this.constraints.stream());
	}

	List<String> primaryKey() {
		return parts().map(DefinitionPart::constraint)
			.filter(PrimaryKey.class::isInstance)
			.map((key) -> ((PrimaryKey) key).columns())
			.findFirst()
			.orElse(List.of());
	}

	boolean isWithoutRowid() {
		return TokenCursor.mentions(this.options, "rowid");
	}

	/**
	 * Return whether a column is another name of the rowid.
	 * @param column the column
	 * @return whether it is
	 */
	boolean isRowid(ColumnDefinition column) {
		List<String> key = primaryKey();
		return !isWithoutRowid() && key.size() == 1 && key.get(0).equalsIgnoreCase(column.name())
				&& column.type().equalsIgnoreCase("integer")
				&& column.parts().stream().noneMatch(DefinitionPart::isDescendingKey);
	}

	/**
	 * Return whether rows have a rowid that no column shows.
	 * @return whether they have
	 */
	boolean hasHiddenRowid() {
		return !isWithoutRowid() && this.columns.stream()
			.noneMatch((column) -> isRowid(column) || column.name().equalsIgnoreCase("rowid"));
	}

	boolean isAutoincrement() {
		return parts().anyMatch(DefinitionPart::isAutoincrement);
	}

	TableDefinition withColumns(List<ColumnDefinition> newColumns) {
		return new TableDefinition(this.name, newColumns, this.constraints, this.options);
	}

	TableDefinition withConstraints(List<DefinitionPart> newConstraints) {
		return new TableDefinition(this.name, this.columns, newConstraints, this.options);
	}

	TableDefinition with(ColumnDefinition changed) {
		return withColumns(this.columns.stream()
			.map((column) -> column.name().equalsIgnoreCase(changed.name()) ? changed : column)
			.toList());
	}

	TableDefinition plus(DefinitionPart constraint) {
		List<DefinitionPart> more = new ArrayList<>(this.constraints);
		more.add(constraint);
		return withConstraints(more);
	}

	TableDefinition minus(DefinitionPart unwanted) {
		return withColumns(this.columns.stream().map((column) -> column.without((part) -> part == unwanted)).toList())
			.withConstraints(this.constraints.stream().filter((part) -> part != unwanted).toList());
	}

	String create(String quotedName, Quoting quoting) {
		List<String> lines = new ArrayList<>();
		this.columns.forEach((column) -> lines.add(column.text(quoting.name(column.name()))));
		this.constraints.forEach((constraint) -> lines.add(constraint.text()));
		return "create table " + quotedName + " (\n    " + String.join(",\n    ", lines) + "\n)"
				+ (this.options.isEmpty() ? "" : " " + this.options);
	}

}
