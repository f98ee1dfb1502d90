package dev.migrator.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A large legacy mapping of tables whose names and columns are reserved words, or as long
 * as a database takes them, or beyond ASCII, in a circle of foreign keys over several
 * schemas.
 */
final class NamesModel {

	private static final List<String> NAMES = List.of("all", "analyse", "and", "array", "as", "between", "both", "by",
			"case", "check", "collate", "column", "constraint", "cube", "current_date", "database", "default", "desc",
			"distinct", "empty", "end", "except", "exists", "false", "fetch", "for", "foreign", "from", "function",
			"glob", "grant", "group", "groups", "having", "if", "in", "index", "interval", "into", "is", "json_table",
			"key", "lateral", "limit", "match", "natural", "no", "not", "null", "of", "offset", "on", "or", "Order",
			"over", "placing", "position", "primary", "qualify", "range", "rank", "references", "returning", "right",
			"row", "rows", "select", "session_user", "SET", "sqlite", "system", "system_user", "table", "then", "to",
			"trigger", "true", "union", "unique", "user", "using", "value", "values", "when", "where", "window", "with",
			"without", "year", "zone", "zerofill", "Mixed Case", "camelCase", "UPPER", "with.dot", "with-dash",
			"with$dollar", "1st", "it's", "größe", "名前", "a".repeat(63), "b".repeat(64), "é".repeat(31) + "x",
			"ü".repeat(32));

	private static final String DOCTYPE = """
			<?xml version="1.0"?>
			<!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
					"http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
			<hibernate-mapping>
			""";

	private NamesModel() {
	}

	/**
	 * Write the mapping.
	 * @param folder where to
	 * @param place {@code schema} or {@code catalog} for what the database calls a
	 * schema, or empty where it has none
	 * @return the mapping
	 * @throws IOException when it cannot be written
	 */
	static MappingTheme write(Path folder, String place) throws IOException {
		StringBuilder text = new StringBuilder(DOCTYPE);
		for (int i = 0; i < NAMES.size(); i++) {
			text.append(table(i, place));
		}
		Path file = folder.resolve("names.hbm.xml");
		Files.writeString(file, text.append("</hibernate-mapping>\n"));
		return new MappingTheme("names", List.of(), List.of(file.toUri().toString()), Map.of());
	}

	private static String table(int number, String place) {
		String name = NAMES.get(number);
		String next = NAMES.get((number + 1) % NAMES.size());
		String schema = (place.isEmpty() || number % 3 == 0) ? ""
				: " %s=\"%s\"".formatted(place, (number % 3 == 1) ? "`My Shop`" : "stock");
		return """
				<class entity-name="E%1$d" table="`%2$s`"%3$s>
					<id name="id" type="long" column="`%4$s`"><generator class="assigned"/></id>
					<property name="word" type="string" length="%5$d" index="ix_word_%1$d">
						<column name="`%2$s`" unique-key="`uq %1$d`"/>
					</property>
					<property name="count" type="int" column="count%1$d" not-null="true"/>
					<many-to-one name="next" entity-name="E%6$d" column="`to %2$.50s`" unique-key="`uq %1$d`"/>
					<list name="parts" table="`parts %2$.50s`"%3$s>
						<key column="`%4$s`" on-delete="cascade"/>
						<list-index column="place"/>
						<element type="string" column="`%2$s`"/>
					</list>
				</class>
				""".formatted(number, name, schema, next, 10 + number, referenced(number));
	}

	// Where a name has no schema, some databases look for it in the schema of the table
	// that
	// refers to it, so a table in a schema does not refer to one without.
	private static int referenced(int number) {
		return (number + ((number % 3 == 0) ? 7 : 6)) % NAMES.size();
	}

}
