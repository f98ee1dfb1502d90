package dev.migrator.autogenerate.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Sees what looks like a rename. A guess is only ever said to the reader, never done.
 *
 * @param equality which types are the same
 */
record RenameGuess(Equality equality) {

	/**
	 * Find the column that a new column may have been.
	 * @param added the new column
	 * @param dropped the columns that go
	 * @param found the table in the database
	 * @param wanted the table in the model
	 * @return the column, if just one is likely
	 */
	Optional<Column> formerColumn(Column added, List<Column> dropped, Table found, Table wanted) {
		List<Column> ofType = dropped.stream()
			.filter((column) -> this.equality.sameType(wanted.name(), column, added))
			.toList();
		List<Column> likely = ofType.stream()
			.filter((column) -> isAlike(column.name(), added.name())
					|| found.columns().indexOf(column) == wanted.columns().indexOf(added))
			.toList();
		return (likely.size() == 1) ? Optional.of(likely.get(0)) : Optional.empty();
	}

	/**
	 * Find the table that a new table may have been.
	 * @param created the new table
	 * @param dropped the tables that go
	 * @return the table, if just one has most of the columns
	 */
	Optional<Table> formerTable(Table created, List<Table> dropped) {
		List<Table> likely = dropped.stream().filter((table) -> isAlike(table, created)).toList();
		return (likely.size() == 1) ? Optional.of(likely.get(0)) : Optional.empty();
	}

	static String remark(Rename rename) {
		String old = (rename.column() != null) ? "column '" + rename.column() + "'" : "table '" + rename.table() + "'";
		return "this looks like " + old + " under another name: if it is, make the file again with --rename "
				+ rename.text() + ", so that nothing gets lost";
	}

	// No rename leads to another schema.
	static String moved(QualifiedName table) {
		return "this looks like table '" + table + "' in another schema: if it is, write the statement that moves it "
				+ "in place of this and of the drop, so that nothing gets lost";
	}

	private boolean isAlike(Table dropped, Table created) {
		long same = created.columns()
			.stream()
			.filter((column) -> dropped.column(column.name())
				.filter((each) -> this.equality.sameType(created.name(), each, column))
				.isPresent())
			.count();
		int most = Math.max(dropped.columns().size(), created.columns().size());
		return same >= 2 && same * 3 >= most * 2;
	}

	private static boolean isAlike(String one, String other) {
		Set<String> words = words(one);
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(words(other));
		return !shared.isEmpty() || one.startsWith(other) || other.startsWith(one);
	}

	private static Set<String> words(String name) {
		return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("_")));
	}

}
