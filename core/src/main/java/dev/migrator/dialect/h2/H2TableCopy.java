package dev.migrator.dialect.h2;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.Leftover;
import dev.migrator.schema.QualifiedName;

/**
 * Recognises the copy of a table that H2 makes to change its columns. It is committed
 * before the old table is dropped, and named anew behind that (H2 source,
 * {@code AlterTableAlterColumn.copyData} and {@code Database.getTempTableName}), so a
 * process that dies in between leaves it.
 */
final class H2TableCopy {

	private static final Pattern NAME = Pattern.compile("(.+)_copy_\\d+_\\d+", Pattern.CASE_INSENSITIVE);

	private H2TableCopy() {
	}

	static Optional<Leftover> of(QualifiedName name, Collection<QualifiedName> tables) {
		Matcher matcher = NAME.matcher(name.name());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		QualifiedName original = name.withName(matcher.group(1));
		if (tables.contains(original)) {
			return Optional.of(new Leftover(name, original,
					"table '" + name + "', an unfinished copy of '" + original + "' that H2 left",
					List.of("drop table if exists " + new H2Quoting().name(name) + " cascade")));
		}
		return Optional.of(new Leftover(name, original,
				"table '" + name + "', to which H2 had moved the rows of '" + original + "': rename it and its indexes",
				List.of()));
	}

}
