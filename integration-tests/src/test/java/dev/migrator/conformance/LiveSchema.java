package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.golden.LiveLookup;
import dev.migrator.operation.Operation;
import dev.migrator.schema.DatabaseSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that operations run on.
 *
 * @param connection the connection
 * @param dialect the dialect
 */
record LiveSchema(Connection connection, Dialect dialect) {

	private static final List<String> SCHEMAS = List.of("shop", "My Shop");

	DatabaseSchema read() throws SQLException {
		DatabaseSchema all = this.dialect.catalogReader().read(this.connection, List.of());
		for (String name : SCHEMAS) {
			DatabaseSchema more = this.dialect.catalogReader().read(this.connection, List.of(name));
			all = merged(all, more);
		}
		return all;
	}

	private static DatabaseSchema merged(DatabaseSchema one, DatabaseSchema other) {
		return new DatabaseSchema(Stream.concat(one.schemas().stream(), other.schemas().stream()).distinct().toList(),
				Stream.concat(one.tables().stream(), other.tables().stream()).toList(),
				Stream.concat(one.sequences().stream(), other.sequences().stream()).toList(),
				Stream.concat(one.enumTypes().stream(), other.enumTypes().stream()).toList());
	}

	void execute(List<Operation> operations) throws SQLException {
		for (Operation operation : operations) {
			assertThat(this.dialect.compiler().problems(operation)).isEmpty();
			execute(operation, new LiveLookup(this.connection, this.dialect));
		}
	}

	private void execute(Operation operation, TableLookup tables) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (SqlStatement sql : this.dialect.compiler().compile(operation, tables)) {
				statement.execute(sql.sql());
			}
		}
	}

}
