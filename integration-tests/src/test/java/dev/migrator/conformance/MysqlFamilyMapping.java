package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.PrimaryKey;
import org.junit.jupiter.api.BeforeAll;

/** What MySQL and MariaDB share. */
abstract class MysqlFamilyMapping extends MappingSuite {

	private MysqlFamilyServer server;

	@BeforeAll
	void start(MysqlFamilyServer started) {
		this.server = started;
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

	// A primary key has no name there.
	@Override
	protected DatabaseSchema created(DatabaseSchema wanted) {
		return wanted.withTables(wanted.tables()
			.stream()
			.map((table) -> table
				.withConstraints(table.constraints().stream().map(MysqlFamilyMapping::created).toList()))
			.toList());
	}

	private static Constraint created(Constraint wanted) {
		return (wanted instanceof PrimaryKey key) ? new PrimaryKey(null, key.columns()) : wanted;
	}

	// A schema is what they call a database, and what Hibernate calls a catalog.
	@Override
	protected Map<String, Object> defaultSchema(String schema) {
		return Map.of("hibernate.default_schema", schema, "hibernate.default_catalog", schema);
	}

}
