package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	private final Connection connection;

	private final Dialect dialect;

	private final Clock clock;

	/**
	 * Create a normalizer.
	 * @param connection the connection, whose transaction stays as it is where
	 * definitions roll back, and is committed elsewhere; not closed here
	 * @param dialect the dialect
	 */
	public ScratchSchema(Connection connection, Dialect dialect) {
		this(connection, dialect, Clock.systemUTC());
	}

	/**
	 * Create a normalizer with another clock.
	 * @param connection the connection, as above
	 * @param dialect the dialect
	 * @param clock tells when a schema is made
	 */
	public ScratchSchema(Connection connection, Dialect dialect, Clock clock) {
		this.connection = connection;
		this.dialect = dialect;
		this.clock = clock;
	}

	/**
	 * Drop what processes left that ended between making a schema and dropping it. What
	 * another one may still be using stays, and so does all that was not made here.
	 */
	public void dropAbandoned() {
		if (!this.dialect.features().has(DialectFeature.SCHEMAS)
				|| this.dialect.features().has(DialectFeature.TRANSACTIONAL_DDL)) {
			return;
		}
		try {
			for (String schema : schemas()) {
				if (ScratchName.isAbandoned(schema, this.clock)) {
					drop(schema, this.dialect.catalogReader().read(this.connection, List.of(schema)).tables());
				}
			}
		}
		catch (SQLException ex) {
			logger.debug("Abandoned scratch schemas were not dropped: {}", ex.getMessage());
		}
	}

	private List<String> schemas() throws SQLException {
		DatabaseMetaData metaData = this.connection.getMetaData();
		List<String> schemas = new ArrayList<>();
		try (ResultSet rows = metaData.supportsSchemasInDataManipulation() ? metaData.getSchemas()
				: metaData.getCatalogs()) {
			while (rows.next()) {
				schemas.add(rows.getString(1));
			}
		}
		return schemas;
	}

	@Override
	public List<Table> stored(List<Table> tables) {
		if (tables.isEmpty() || !this.dialect.features().has(DialectFeature.SCHEMAS)) {
			return tables;
		}
		String schema = ScratchName.at(this.clock);
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
			List<Table> copies = copies(schema, tables);
			for (Table copy : copies) {
				createOrUndo(copy);
			}
			return read(schema, copies, tables);
		}
		finally {
			this.connection.rollback(start);
			if (autoCommit) {
				this.connection.rollback();
				this.connection.setAutoCommit(true);
			}
		}
	}

	// Tables of several schemas may have one name.
	private static List<Table> copies(String schema, List<Table> tables) {
		Set<QualifiedName> taken = new HashSet<>();
		List<Table> copies = new ArrayList<>();
		for (Table table : tables) {
			QualifiedName name = table.name().inSchema(schema);
			copies.add(table.withName(taken.add(name) ? name : QualifiedName.of("t" + copies.size()).inSchema(schema)));
		}
		return copies;
	}

	private void createOrUndo(Table copy) throws SQLException {
		Savepoint before = this.connection.setSavepoint();
		try {
			execute(new CreateTable(copy, false));
			this.connection.releaseSavepoint(before);
		}
		catch (SQLException ex) {
			logger.debug("The database refuses table '{}': {}", copy.name(), ex.getMessage());
			this.connection.rollback(before);
		}
	}

	private List<Table> dropped(String schema, List<Table> tables) throws SQLException {
		List<Table> copies = copies(schema, tables);
		execute(new CreateSchema(schema, false));
		try {
			copies.forEach(this::createOrSkip);
			return read(schema, copies, tables);
		}
		finally {
			drop(schema, copies);
		}
	}

	private void drop(String schema, List<Table> tables) throws SQLException {
		for (Table table : tables) {
			execute(new DropTable(table.name(), true, null));
		}
		execute(new DropSchema(schema, false));
	}

	private void createOrSkip(Table copy) {
		try {
			execute(new CreateTable(copy, false));
		}
		catch (SQLException ex) {
			logger.debug("The database refuses table '{}': {}", copy.name(), ex.getMessage());
		}
	}

	private List<Table> read(String schema, List<Table> copies, List<Table> tables) throws SQLException {
		DatabaseSchema found = this.dialect.catalogReader().read(this.connection, List.of(schema));
		List<Table> answers = new ArrayList<>();
		for (int i = 0; i < tables.size(); i++) {
			answers.add(found.table(copies.get(i).name()).orElse(tables.get(i)));
		}
		return answers;
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
