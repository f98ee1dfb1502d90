package dev.migrator.dialect.h2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.Leftover;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Recognises the copy of a table that H2 makes to change its columns. It is committed
 * before the old table is dropped, and named anew behind that (H2 source,
 * {@code AlterTableAlterColumn.copyData} and {@code Database.getTempTableName}), so a
 * process that dies in between leaves it.
 */
final class H2TableCopy {

	private static final Pattern NAME = Pattern.compile("(.+)_copy_\\d+_\\d+", Pattern.CASE_INSENSITIVE);

	private static final Quoting QUOTING = new H2Quoting();

	private H2TableCopy() {
	}

	static Optional<Leftover> of(Table copy, Collection<Table> tables) {
		Matcher matcher = NAME.matcher(copy.name().name());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		QualifiedName original = copy.name().withName(matcher.group(1));
		if (tables.stream().anyMatch((table) -> table.name().equals(original))) {
			return Optional.of(new Leftover(copy.name(), original,
					"table '" + copy.name() + "', an unfinished copy of '" + original + "' that H2 left",
					List.of("drop table if exists " + QUOTING.name(copy.name()) + " cascade")));
		}
		return Optional.of(new Leftover(copy.name(), original,
				"table '" + copy.name() + "', which has all of '" + original + "' but its name",
				renaming(copy, original, tables)));
	}

	// Indexes and constraints have the name of the copy before their own, those of other
	// tables that refer to it too.
	private static List<String> renaming(Table copy, QualifiedName original, Collection<Table> tables) {
		String prefix = copy.name().name() + "_";
		List<String> statements = new ArrayList<>();
		for (Index index : copy.indexes()) {
			if (index.name().startsWith(prefix)) {
				statements.add("alter index " + QUOTING.name(copy.name().withName(index.name())) + " rename to "
						+ QUOTING.name(index.name().substring(prefix.length())));
			}
		}
		for (Table table : tables) {
			for (Constraint constraint : table.constraints()) {
				if (constraint.name() != null && constraint.name().startsWith(prefix)) {
					statements.add("alter table " + QUOTING.name(table.name()) + " rename constraint "
							+ QUOTING.name(constraint.name()) + " to "
							+ QUOTING.name(constraint.name().substring(prefix.length())));
				}
			}
		}
		statements.add("alter table " + QUOTING.name(copy.name()) + " rename to " + QUOTING.name(original.name()));
		return statements;
	}

}
