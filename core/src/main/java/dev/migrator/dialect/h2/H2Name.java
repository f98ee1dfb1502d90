package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A name as the information schema holds it.
 *
 * @param schema the schema
 * @param name the bare name
 */
record H2Name(String schema, String name) {

	static H2Name read(ResultSet row, String kind) throws SQLException {
		return new H2Name(row.getString(kind + "_schema"), row.getString(kind + "_name"));
	}

}
