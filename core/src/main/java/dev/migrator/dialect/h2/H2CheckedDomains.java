package dev.migrator.dialect.h2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.CatalogQueries;

/**
 * Finds domains whose only check lists the values, as Hibernate makes them for an enum
 * type.
 */
final class H2CheckedDomains {

	private static final String LITERAL = "'((?:[^']|'')*)'";

	private static final Pattern VALUE = Pattern.compile(LITERAL);

	private static final Pattern LIST = Pattern
		.compile("\\(?(?:VALUE|\"VALUE\") IN\\(" + LITERAL + "(?:, " + LITERAL + ")*\\)\\)?");

	private H2CheckedDomains() {
	}

	static Map<H2Enumerations.Place, List<String>> read(CatalogQueries queries) throws SQLException {
		Map<H2Name, List<H2Name>> constraints = queries.grouped("""
				select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, DOMAIN_SCHEMA, DOMAIN_NAME
				from INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS
				where DOMAIN_SCHEMA in (:schemas)
				order by DOMAIN_SCHEMA, DOMAIN_NAME
				""", (row) -> H2Name.read(row, "domain"), (row) -> H2Name.read(row, "constraint"));
		Map<H2Enumerations.Place, List<String>> values = new LinkedHashMap<>();
		if (constraints.isEmpty()) {
			return values;
		}
		Map<H2Name, List<String>> checks = queries.grouped("""
				select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE
				from INFORMATION_SCHEMA.CHECK_CONSTRAINTS
				where CONSTRAINT_SCHEMA in (:schemas)
				""", (row) -> H2Name.read(row, "constraint"), (row) -> row.getString("check_clause"));
		constraints.forEach((domain, names) -> {
			String check = String.join("", checks.getOrDefault(names.get(0), List.of()));
			if (names.size() == 1 && LIST.matcher(check).matches()) {
				values.put(H2Enumerations.Place.domain(domain), values(check));
			}
		});
		return values;
	}

	private static List<String> values(String check) {
		List<String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(check);
		while (value.find()) {
			values.add(value.group(1).replace("''", "'"));
		}
		return values;
	}

}
