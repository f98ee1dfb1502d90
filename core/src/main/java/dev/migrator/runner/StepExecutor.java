package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.version.ConcurrentVersionChangeException;
import dev.migrator.version.DatabaseErrors;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;
import dev.migrator.version.VersionStore;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Runs one step: its operations, then the version row and the history row, then the
 * commit.
 */
final class StepExecutor {

	private static final Logger logger = LoggerFactory.getLogger(StepExecutor.class);

	private final Connection connection;

	private final Dialect dialect;

	private final VersionStore store;

	private final OperationDigest digest;

	private final TransactionMode mode;

	private final PreparedStep step;

	private final StepTransaction transaction;

	private final LiveTables tables;

	// How many statements an operation had, so that the place behind its last one is the
	// next operation.
	private final Map<Integer, Integer> sizes = new HashMap<>();

	private int operation;

	private int statement;

	private String text = "";

	StepExecutor(StepEnvironment environment, PreparedStep step) {
		this.connection = environment.connection();
		this.dialect = environment.dialect();
		this.store = environment.store();
		this.digest = environment.digest();
		this.mode = environment.mode();
		this.step = step;
		this.tables = new LiveTables(this.connection, this.dialect.catalogReader());
		this.transaction = new StepTransaction(this.connection, this.store.journal(), this::point,
				environment.session(), !this.dialect.features().has(DialectFeature.TRANSACTIONAL_DDL));
	}

	private JournalEntry point(int operationIndex, int statementIndex, JournalState state) {
		if (statementIndex > 0 && statementIndex >= this.sizes.getOrDefault(operationIndex, Integer.MAX_VALUE)) {
			return point(operationIndex + 1, 0, state);
		}
		return new JournalEntry(this.step.node().id(), this.step.historyDirection(), operationIndex, statementIndex,
				state, this.step.digestAt(this.digest, operationIndex, statementIndex),
				(state == JournalState.STARTED) ? this.text : null);
	}

	void execute(@Nullable JournalEntry resume, StepTransaction.Work closing) {
		try {
			this.transaction.begin(resume != null);
			runOperations(resume);
			this.operation = this.step.operations().size();
			this.statement = 0;
			this.text = "the change of the version table";
			this.store.apply(this.connection, this.step.change());
			closing.run();
			this.text = "the check before the commit, and the commit";
			this.transaction.finish(this.step.node().id(), this.mode != TransactionMode.ALL);
		}
		catch (SQLException | RuntimeException ex) {
			throw failure(ex);
		}
	}

	private void runOperations(@Nullable JournalEntry resume) throws SQLException {
		int first = (resume != null) ? resume.operation() : 0;
		for (int i = first; i < this.step.operations().size(); i++) {
			this.operation = i;
			this.statement = (resume != null && i == first) ? resume.statement() : 0;
			FlatOperation flat = this.step.operations().get(i);
			boolean transactional = flat.transactional() && this.mode != TransactionMode.NONE;
			if (flat.operation() instanceof Jdbc jdbc) {
				runCode(jdbc, transactional);
			}
			else {
				runStatements(flat.operation(), transactional);
			}
		}
	}

	private void runCode(Jdbc jdbc, boolean transactional) throws SQLException {
		if (this.statement > 0) {
			return;
		}
		this.sizes.put(this.operation, 1);
		this.text = "(" + jdbc.description() + ")";
		JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
		run(transactional, () -> jdbc.work().accept(client));
		this.tables.forget();
	}

	private void runStatements(Operation each, boolean transactional) throws SQLException {
		this.text = "";
		List<SqlStatement> statements = this.dialect.compiler().compile(each, this.tables);
		this.sizes.put(this.operation, statements.size());
		for (int i = this.statement; i < statements.size(); i++) {
			this.statement = i;
			SqlStatement compiled = statements.get(i);
			this.text = compiled.sql();
			run(transactional && compiled.transactional(), () -> execute(compiled.sql()));
		}
		if (!(each instanceof BulkInsert)) {
			this.tables.forget();
		}
	}

	private void execute(String sql) throws SQLException {
		logger.debug("{}", sql);
		try (Statement jdbcStatement = this.connection.createStatement()) {
			jdbcStatement.setEscapeProcessing(false);
			jdbcStatement.execute(sql);
		}
	}

	private void run(boolean transactional, StepTransaction.Work work) throws SQLException {
		if (transactional) {
			this.transaction.inside(this.operation, this.statement, work);
		}
		else {
			this.transaction.outside(this.operation, this.statement, work);
		}
	}

	private RuntimeException failure(Exception error) {
		String aftermath;
		try {
			aftermath = this.transaction.fail(this.operation, this.statement)
				.map(StepExecutor::describe)
				.orElse("Everything of it was rolled back; correct the revision and start again");
		}
		catch (SQLException ex) {
			error.addSuppressed(ex);
			aftermath = "The connection did not take a rollback (" + DatabaseErrors.text(ex)
					+ "); what the database kept is found at the next start";
		}
		if (error instanceof ConcurrentVersionChangeException concurrent) {
			return concurrent;
		}
		return new RevisionFailedException(failed(error), aftermath, error);
	}

	private static String describe(JournalEntry entry) {
		return "What ran before operation " + (entry.operation() + 1) + ", statement " + (entry.statement() + 1)
				+ " stays, because it could not be rolled back; correct the revision from there on and start again, "
				+ "and it goes on at that place";
	}

	private FailedStatement failed(Exception error) {
		SQLException sql = DatabaseErrors.find(error);
		String reason = DatabaseErrors.text(error);
		return new FailedStatement(this.step.node().id(), this.step.direction(), source(), this.operation + 1,
				this.step.operations().size(), this.text, reason, (sql != null) ? sql.getSQLState() : null);
	}

	private String source() {
		if (this.operation < this.step.operations().size()
				&& this.step.operations().get(this.operation).operation() instanceof Execute execute
				&& execute.position() != null) {
			return execute.position().toString();
		}
		return this.step.node().source();
	}

}
