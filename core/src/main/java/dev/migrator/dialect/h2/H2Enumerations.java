package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.EnumType;

/**
 * The values of enumerations by where they stand: in a column, in the elements of an
 * array, in a domain.
 *
 * @param values the values in order by their place
 */
record H2Enumerations(Map<Place, List<String>> values) {

	static H2Enumerations read(CatalogQueries queries) throws SQLException {
		Map<Place, List<String>> values = new LinkedHashMap<>(H2CheckedDomains.read(queries));
		values.putAll(queries.grouped("""
				select OBJECT_SCHEMA, OBJECT_NAME, OBJECT_TYPE, ENUM_IDENTIFIER, VALUE_NAME
				from INFORMATION_SCHEMA.ENUM_VALUES
				where OBJECT_SCHEMA in (:schemas)
				order by OBJECT_TYPE, OBJECT_SCHEMA, OBJECT_NAME, ENUM_IDENTIFIER, VALUE_ORDINAL
				""", (row) -> Place.read(row, "enum_identifier"), (row) -> row.getString("value_name")));
		return new H2Enumerations(values);
	}

	/**
	 * Return the domains over an enumeration, or over text that is checked to be one,
	 * which are the enum types of H2.
	 * @param names makes names for the records
	 * @return the enum types by name
	 */
	List<EnumType> enumTypes(CatalogNames names) {
		return this.values.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isDomain())
			.map((entry) -> new EnumType(names.name(entry.getKey().object().schema(), entry.getKey().object().name()),
					entry.getValue()))
			.toList();
	}

	/**
	 * A type descriptor in the information schema.
	 *
	 * @param object the table or domain
	 * @param objectType {@code TABLE} or {@code DOMAIN}
	 * @param identifier the number of the descriptor within the object
	 */
	record Place(H2Name object, String objectType, String identifier) {

		static Place read(ResultSet row, String identifier) throws SQLException {
			return new Place(H2Name.read(row, "object"), row.getString("object_type"), row.getString(identifier));
		}

		static Place domain(H2Name domain) {
			return new Place(domain, "DOMAIN", "TYPE");
		}

		static Place column(H2Name table, String identifier) {
			return new Place(table, "TABLE", identifier);
		}

		Place withIdentifier(String newIdentifier) {
			return new Place(this.object, this.objectType, newIdentifier);
		}

		// An array of enumerations in a domain has the identifier "TYPE_".
		boolean isDomain() {
			return this.objectType.equals("DOMAIN") && this.identifier.equals("TYPE");
		}

	}

}
