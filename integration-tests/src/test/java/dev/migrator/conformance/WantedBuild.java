package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.golden.LiveLookup;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;

/**
 * Builds a wanted schema with the statements of our own compiler.
 *
 * @param connection the connection
 * @param dialect the dialect
 */
record WantedBuild(Connection connection, Dialect dialect) {

	void build(WantedSchema wanted) throws SQLException {
		DatabaseSchema schema = wanted.schema();
		for (String name : schema.schemas()) {
			run(new CreateSchema(name, false));
		}
		for (var enumType : schema.enumTypes()) {
			run(new CreateEnum(enumType));
		}
		for (AuxiliaryObject object : wanted.auxiliaryObjects()) {
			if (object.beforeTables()) {
				statements(object.create());
			}
		}
		for (var sequence : schema.sequences()) {
			run(new CreateSequence(sequence, false));
		}
		tables(schema.tables());
		for (AuxiliaryObject object : wanted.auxiliaryObjects()) {
			if (!object.beforeTables()) {
				statements(object.create());
			}
		}
		for (var rows : wanted.initialRows()) {
			statements(rows.statements());
		}
	}

	private void tables(List<Table> tables) throws SQLException {
		for (Table table : tables) {
			List<Constraint> constraints = table.constraints()
				.stream()
				.filter((each) -> !(each instanceof ForeignKey))
				.toList();
			run(new CreateTable(table.withConstraints(constraints).withIndexes(List.of()), false));
			for (var index : table.indexes()) {
				run(new CreateIndex(table.name(), index, false, false));
			}
		}
		for (Table table : tables) {
			for (Constraint constraint : table.constraints()) {
				if (constraint instanceof ForeignKey key) {
					run(new CreateForeignKey(table.name(), key));
				}
			}
		}
	}

	private void run(Operation operation) throws SQLException {
		List<SqlStatement> compiled = this.dialect.compiler()
			.compile(operation, new LiveLookup(this.connection, this.dialect));
		statements(compiled.stream().map(SqlStatement::sql).toList());
	}

	private void statements(List<String> sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (String each : sql) {
				try {
					statement.execute(each);
				}
				catch (SQLException ex) {
					throw new SQLException(ex.getMessage() + " in: " + each, ex);
				}
			}
		}
	}

}
