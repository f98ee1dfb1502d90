package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.WorkSession;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.recovery.AftermathReader;
import dev.migrator.revision.HeadChange;
import dev.migrator.script.SqlWords;
import dev.migrator.script.TransactionControl;
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

	/** Changes the version rows and appends to the history. */
	interface Closing {

		void run(VersionStore store, HeadChange change) throws SQLException;

	}

	private static final Logger logger = LoggerFactory.getLogger(StepExecutor.class);

	private final Connection connection;

	private final Dialect dialect;

	private final VersionStore store;

	private final OperationDigest digest;

	private final TransactionMode mode;

	private final WorkSession session;

	private final RunListener listener;

	private final OpenRevisions open;

	private final PreparedStep step;

	private final StepTransaction transaction;

	private final LiveTables tables;

	private final SqlWords words;

	private final SecretMask mask;

	// How many statements an operation had, so that the place behind its last one is the
	// next operation.
	private final Map<Integer, Integer> sizes = new HashMap<>();

	private int operation;

	private int statement;

	private String text = "";

	private boolean byItself;

	StepExecutor(StepEnvironment environment, PreparedStep step) {
		this.connection = environment.connection();
		this.dialect = environment.dialect();
		this.store = environment.store();
		this.digest = environment.digest();
		this.mode = environment.mode();
		this.session = environment.session();
		this.listener = environment.listener();
		this.open = environment.open();
		this.step = step;
		this.tables = new LiveTables(this.connection, this.dialect.catalogReader());
		this.words = new SqlWords(this.dialect.name());
		this.mask = SecretMask.of(step.operations());
		this.transaction = new StepTransaction(this.connection, this.store, this::point, this.session,
				!this.dialect.features().has(DialectFeature.TRANSACTIONAL_DDL));
	}

	private JournalEntry point(int operationIndex, int statementIndex, JournalState state) {
		if (statementIndex > 0 && statementIndex >= this.sizes.getOrDefault(operationIndex, Integer.MAX_VALUE)) {
			return point(operationIndex + 1, 0, state);
		}
		return new JournalEntry(this.step.node().id(), this.step.historyDirection(), operationIndex, statementIndex,
				state, this.step.digestAt(this.digest, operationIndex, JournalEntry.sent(statementIndex, state)),
				(state == JournalState.STARTED) ? this.mask.shown(this.text) : null);
	}

	void execute(@Nullable Resumption resume, Closing closing) {
		try {
			if (resume != null) {
				cleanUp(resume);
			}
			this.transaction.begin(resume != null);
			if (resume != null || !sentAtOnce()) {
				runOperations(resume);
			}
			this.operation = this.step.operations().size();
			this.statement = 0;
			this.text = "the change of the version table";
			if (mayChangeSettings()) {
				this.session.restoreSettings();
			}
			closing.run(this.store, this.step.change());
			this.text = "the check before the commit, and the commit";
			this.transaction.finish(this.step.node().id(), this.mode != TransactionMode.ALL);
			noteCommits();
			if (this.mode == TransactionMode.ALL) {
				this.open.add(this.step.node().id());
			}
		}
		catch (SQLException | RuntimeException ex) {
			throw failure(ex);
		}
	}

	private void noteCommits() {
		if (this.transaction.wasLeft()) {
			this.open.committed(this.step.node().id());
		}
	}

	private boolean mayChangeSettings() {
		return this.step.operations()
			.stream()
			.map(FlatOperation::operation)
			.anyMatch(
					(each) -> each instanceof Jdbc || each instanceof CustomOperation || each instanceof Execute execute
							&& StatementKind.of(this.words, execute.sql()) == StatementKind.OTHER);
	}

	// Which one of them fails is found by sending them again one by one.
	private boolean sentAtOnce() throws SQLException {
		Optional<String> joined = (this.mode == TransactionMode.PER_REVISION)
				? new JoinedStatements(this.dialect, this.words).of(this.step) : Optional.empty();
		if (joined.isEmpty()) {
			return false;
		}
		this.text = joined.get();
		try {
			execute(this.text);
			return true;
		}
		catch (SQLException ex) {
			rollback(ex);
			return false;
		}
	}

	private void rollback(SQLException error) throws SQLException {
		logger.debug("Sending the statements one by one", error);
		try {
			this.connection.rollback();
		}
		catch (SQLException ex) {
			error.addSuppressed(ex);
			throw error;
		}
	}

	private void cleanUp(Resumption resume) throws SQLException {
		this.operation = resume.place().operation();
		this.statement = resume.place().statement();
		boolean inTransaction = !this.connection.getAutoCommit();
		if (inTransaction && !resume.cleanUp().isEmpty()) {
			this.connection.commit();
			this.connection.setAutoCommit(true);
		}
		for (String each : resume.cleanUp()) {
			this.text = each;
			execute(each);
		}
	}

	private void runOperations(@Nullable Resumption resume) throws SQLException {
		int first = (resume != null) ? resume.place().operation() : 0;
		for (int i = first; i < this.step.operations().size(); i++) {
			this.operation = i;
			this.statement = (resume != null && i == first) ? resume.place().statement() : 0;
			FlatOperation flat = this.step.operations().get(i);
			boolean transactional = flat.transactional() && this.mode != TransactionMode.NONE;
			if (resume != null && i == first && resume.remainder() != null) {
				runRemainder(resume.remainder(), transactional);
			}
			else if (flat.operation() instanceof Jdbc jdbc) {
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
		this.listener.statementStarted(this.step.node(), jdbc.description());
		Connection given = transactional ? GuardedConnection.of(this.connection, new TransactionControl(this.words))
				: this.connection;
		JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(given, true));
		run(transactional, StatementKind.OTHER, () -> jdbc.work().accept(client));
		this.tables.forget();
	}

	private void runStatements(Operation each, boolean transactional) throws SQLException {
		List<SqlStatement> statements = compile(each);
		if (!transactional && belongTogether(statements)) {
			this.sizes.put(this.operation, 1);
			run(false, StatementKind.OTHER, () -> this.transaction.together(() -> executeAll(statements)));
		}
		else {
			this.sizes.put(this.operation, statements.size());
			send(statements.subList(Math.min(this.statement, statements.size()), statements.size()), transactional);
		}
		if (!(each instanceof BulkInsert)) {
			this.tables.forget();
		}
	}

	private boolean belongTogether(List<SqlStatement> statements) {
		this.text = statements.isEmpty() ? "" : statements.get(0).sql();
		return statements.size() > 1 && this.dialect.features().has(DialectFeature.TABLE_REBUILD)
				&& statements.stream().allMatch(SqlStatement::transactional);
	}

	private void executeAll(List<SqlStatement> statements) throws SQLException {
		for (SqlStatement each : statements) {
			this.text = each.sql();
			execute(each.sql());
		}
	}

	// The statements are counted on from the place where the operation was cut off; how
	// many there are is known when the last one is compiled.
	private void runRemainder(List<Operation> remainder, boolean transactional) throws SQLException {
		int next = this.statement;
		for (int i = 0; i < remainder.size(); i++) {
			List<SqlStatement> statements = compile(remainder.get(i));
			this.statement = next;
			next += statements.size();
			if (i == remainder.size() - 1) {
				this.sizes.put(this.operation, next);
			}
			send(statements, transactional);
			this.tables.forget();
		}
	}

	private List<SqlStatement> compile(Operation each) {
		this.text = "";
		return this.dialect.compiler().compile(each, this.tables);
	}

	private void send(List<SqlStatement> statements, boolean transactional) throws SQLException {
		int first = this.statement;
		for (int i = 0; i < statements.size(); i++) {
			this.statement = first + i;
			SqlStatement compiled = statements.get(i);
			this.text = compiled.sql();
			run(transactional && compiled.transactional(), StatementKind.of(this.words, compiled.sql()),
					() -> execute(compiled.sql()));
		}
	}

	private void execute(String sql) throws SQLException {
		String shown = this.mask.shown(sql);
		logger.debug("{}", shown);
		this.listener.statementStarted(this.step.node(), shown);
		try (Statement jdbcStatement = this.connection.createStatement()) {
			jdbcStatement.setEscapeProcessing(false);
			jdbcStatement.execute(sql);
		}
	}

	private void run(boolean transactional, StatementKind kind, StepTransaction.Work work) throws SQLException {
		JournalPlace place = new JournalPlace(this.operation, this.statement);
		this.byItself = !transactional;
		if (transactional) {
			this.transaction.inside(place, kind, work);
		}
		else {
			this.transaction.outside(place, kind, work);
		}
		this.byItself = false;
	}

	private RuntimeException failure(Exception error) {
		String aftermath;
		try {
			aftermath = settle();
		}
		catch (SQLException | RuntimeException ex) {
			error.addSuppressed(ex);
			aftermath = "The connection did not take a rollback (" + DatabaseErrors.text(ex)
					+ "); what the database kept is found at the next start";
		}
		if (error instanceof ConcurrentVersionChangeException concurrent) {
			return concurrent;
		}
		noteCommits();
		return new RevisionFailedException(failed(error), aftermath + this.open.aftermath(), this.mask.shown(error));
	}

	private String settle() throws SQLException {
		JournalPlace place = new JournalPlace(this.operation, this.statement);
		Optional<JournalEntry> stopped = this.transaction.fail(place);
		if (stopped.isPresent()) {
			return describe(stopped.get());
		}
		if (this.byItself && leftSomething()) {
			this.transaction.remember(place);
			return "What it left half made is removed at the next start; correct the revision and start again";
		}
		return "Everything of it was rolled back; correct the revision and start again";
	}

	private boolean leftSomething() {
		Operation failed = this.step.operations().get(this.operation).operation();
		LiveCatalog catalog = new LiveCatalog(this.connection, this.dialect.catalogReader());
		return !new AftermathReader(this.dialect).read(catalog, failed, this.text).cleanUp().isEmpty();
	}

	private static String describe(JournalEntry entry) {
		return "What ran before operation " + (entry.operation() + 1) + ", statement " + (entry.statement() + 1)
				+ " stays, because it could not be rolled back; correct the revision from there on and start again, "
				+ "and it goes on at that place";
	}

	private FailedStatement failed(Exception error) {
		SQLException sql = DatabaseErrors.find(error);
		return new FailedStatement(this.step.node().id(), this.step.direction(), source(),
				Math.min(this.operation + 1, this.step.operations().size()), this.step.operations().size(),
				this.mask.shown(this.text), this.mask.shown(DatabaseErrors.text(error)),
				(sql != null) ? sql.getSQLState() : null);
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
