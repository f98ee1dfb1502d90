package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.EnumType;
import dev.migrator.schema.QualifiedName;

/**
 * Reads the enum types of a mapping from the statements that Hibernate creates them with.
 * It keeps them as text: {@code create type} where there are enum types, and a domain
 * with a check elsewhere.
 */
final class EnumTypeReader {

	private static final Pattern CREATE = Pattern.compile(
			"create (?:type (\\S+) as enum \\((.*)\\)"
					+ "|domain (\\S+) as varchar ?\\(\\d+\\) check \\(value in \\((.*)\\)\\))",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

	private final NameSpelling names;

	EnumTypeReader(NameSpelling names) {
		this.names = names;
	}

	/**
	 * Read a statement.
	 * @param statement the statement
	 * @return the enum type, or empty when the statement creates something else
	 */
	Optional<EnumType> read(String statement) {
		Matcher create = CREATE.matcher(statement.strip());
		if (!create.matches()) {
			return Optional.empty();
		}
		boolean isType = create.group(1) != null;
		List<String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(isType ? create.group(2) : create.group(4));
		while (value.find()) {
			values.add(value.group(1).replace("''", "'"));
		}
		String name = isType ? create.group(1) : create.group(3);
		return Optional.of(new EnumType(QualifiedName.of(this.names.written(name)), values));
	}

}
