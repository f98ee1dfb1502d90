package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Creates tables in a schema of its own, reads them back and leaves nothing behind: where
 * definitions roll back, they do; elsewhere the schema is dropped again. Where nobody may
 * create a schema, tables come back as they were given. A database without schemas keeps
 * expressions as they are written, so that there is nothing to ask.
 */
public final class ScratchSchema implements ExpressionNormalizer {

	private static final Logger logger = LoggerFactory.getLogger(ScratchSchema.class);

	private static final int SUFFIX = 8;

	private final Connection connection;

	private final Dialect dialect;

	/**
	 * Create a normalizer.
	 * @param connection the connection, whose transaction stays as it is where
	 * definitions roll back, and is committed elsewhere; not closed here
	 * @param dialect the dialect
	 */
	public ScratchSchema(Connection connection, Dialect dialect) {
		this.connection = connection;
		this.dialect = dialect;
	}

	@Override
	public List<Table> stored(List<Table> tables) {
		if (tables.isEmpty() || !this.dialect.features().has(DialectFeature.SCHEMAS)) {
			return tables;
		}
		String schema = "migrator_scratch_" + UUID.randomUUID().toString().substring(0, SUFFIX);
		try {
			return this.dialect.features().has(DialectFeature.TRANSACTIONAL_DDL) ? rolledBack(schema, tables)
					: dropped(schema, tables);
		}
		catch (SQLException ex) {
			logger.debug("The database was not asked how it stores {} tables: {}", tables.size(), ex.getMessage());
			return tables;
		}
	}

	private List<Table> rolledBack(String schema, List<Table> tables) throws SQLException {
		boolean autoCommit = this.connection.getAutoCommit();
		if (autoCommit) {
			this.connection.setAutoCommit(false);
		}
		Savepoint start = this.connection.setSavepoint();
		try {
			execute(new CreateSchema(schema, false));
			for (Table table : tables) {
				createOrUndo(schema, table);
			}
			return read(schema, tables);
		}
		finally {
			this.connection.rollback(start);
			if (autoCommit) {
				this.connection.rollback();
				this.connection.setAutoCommit(true);
			}
		}
	}

	private void createOrUndo(String schema, Table table) throws SQLException {
		Savepoint before = this.connection.setSavepoint();
		try {
			create(schema, table);
			this.connection.releaseSavepoint(before);
		}
		catch (SQLException ex) {
			logger.debug("The database refuses table '{}': {}", table.name(), ex.getMessage());
			this.connection.rollback(before);
		}
	}

	private List<Table> dropped(String schema, List<Table> tables) throws SQLException {
		List<QualifiedName> created = new ArrayList<>();
		execute(new CreateSchema(schema, false));
		try {
			for (Table table : tables) {
				createOrSkip(schema, table, created);
			}
			return read(schema, tables);
		}
		finally {
			for (QualifiedName name : created) {
				execute(new DropTable(name, false, null));
			}
			execute(new DropSchema(schema, false));
		}
	}

	private void createOrSkip(String schema, Table table, List<QualifiedName> created) {
		try {
			QualifiedName name = table.name().inSchema(schema);
			if (!created.contains(name)) {
				created.add(name);
				create(schema, table);
			}
		}
		catch (SQLException ex) {
			created.remove(table.name().inSchema(schema));
			logger.debug("The database refuses table '{}': {}", table.name(), ex.getMessage());
		}
	}

	private void create(String schema, Table table) throws SQLException {
		execute(new CreateTable(table.withName(table.name().inSchema(schema)), false));
	}

	private List<Table> read(String schema, List<Table> tables) throws SQLException {
		DatabaseSchema found = this.dialect.catalogReader().read(this.connection, List.of(schema));
		return tables.stream().map((table) -> found.table(table.name().inSchema(schema)).orElse(table)).toList();
	}

	private void execute(Operation operation) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (SqlStatement sql : this.dialect.compiler().compile(operation, TableLookup.none())) {
				statement.execute(sql.sql());
			}
		}
	}

}
