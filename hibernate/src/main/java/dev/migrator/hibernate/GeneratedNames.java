package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.GeneratedName;
import dev.migrator.schema.Index;
import dev.migrator.schema.Table;

/**
 * Finds the names that Hibernate computes where a mapping states none: a prefix and the
 * digest of table and columns in base 35.
 */
final class GeneratedNames {

	private static final Pattern HASHED = Pattern.compile("(?:FK|UK|IDX)[0-9a-y]{20,25}", Pattern.CASE_INSENSITIVE);

	private GeneratedNames() {
	}

	static List<GeneratedName> of(DatabaseSchema schema) {
		List<GeneratedName> names = new ArrayList<>();
		for (Table table : schema.tables()) {
			Stream<String> constraints = table.constraints()
				.stream()
				.map(Constraint::name)
				.filter((name) -> name != null);
			Stream.concat(constraints, table.indexes().stream().map(Index::name))
				.filter((name) -> HASHED.matcher(name).matches())
				.forEach((name) -> names.add(new GeneratedName(table.name(), name)));
		}
		return names;
	}

}
