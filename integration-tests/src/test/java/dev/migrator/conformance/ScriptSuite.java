package dev.migrator.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.environment.ScriptRequest;
import dev.migrator.integration.ClientProgram;
import dev.migrator.integration.RevisionFolder;
import dev.migrator.runner.OfflineProblemsException;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.script.ScriptStatements;
import dev.migrator.version.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** A script, run by the database's client program, leaves what a run leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptSuite {

	private static final String HISTORY = "select revision, message, direction, checksum, source_digest, application, "
			+ "tool_version, outcome, error, tag from migrator_history order by id";

	private static final Set<String> MADE_WHEN_NEEDED = Set.of("migrator_journal", "migrator_version_lock");

	private RevisionFolder folder;

	/**
	 * Make an empty database.
	 * @return its data source, without a pool
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource newDatabase() throws SQLException;

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	/**
	 * Return statements that need semicolons inside, on top of the library.
	 * @return the sections of a SQL revision
	 */
	protected abstract String routines();

	/**
	 * Run a script as the client program of the database does.
	 * @param database the database
	 * @param script the script
	 * @throws Exception when a statement fails
	 */
	protected void run(DataSource database, String script) throws Exception {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			for (String each : ScriptStatements.of(factory().name(), script)) {
				statement.execute(each);
			}
		}
	}

	/**
	 * Return the client program of the database.
	 * @param database the database that it connects to
	 * @return the program; its absence skips the test
	 * @throws Exception when something else is wrong
	 */
	protected ClientProgram client(DataSource database) throws Exception {
		throw new TestAbortedException("there is no client program for this database");
	}

	/**
	 * Return the version of the database that the client program works with.
	 * @param database the database
	 * @return the version
	 * @throws Exception when it cannot be found
	 */
	protected String clientVersion(DataSource database) throws Exception {
		return version(database);
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) throws IOException {
		this.folder = new RevisionFolder(path);
		this.folder.write("routines", "join", routines());
	}

	@Test
	void scriptFromBaseLeavesWhatTheRunLeaves() throws Exception {
		DataSource online = newDatabase();
		migrator(online).upgrade();
		DataSource offline = newDatabase();

		run(offline, script(online, ScriptRequest.upgrade("heads")));

		assertThat(state(offline)).isEqualTo(state(online));
		assertNothingToDo(offline);
	}

	@Test
	void aSchemaIsBornBranchesIsMergedIsCopiedByAScriptAndGoesBack(@TempDir Path path) throws Exception {
		DataSource database = newDatabase();
		SchemaLife life = new SchemaLife(path, database);
		DataSource copy = newDatabase();

		life.begin();
		life.branch();
		life.merge();
		run(copy, life.script());

		assertThat(rows(copy)).isEqualTo(rows(database));
		assertThat(new SchemaLife(path, copy).migrator().upgrade().steps()).isEmpty();
		life.goBack();
		assertThat(schema(database).tables()).extracting((table) -> table.name().name())
			.doesNotContain("users")
			.contains("migrator_version");
	}

	private static List<Map<String, Object>> rows(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		List<Map<String, Object>> rows = new ArrayList<>(
				jdbc.sql("select version_num from migrator_version").query().listOfRows());
		rows.addAll(jdbc.sql("select id, bio, name from users").query().listOfRows());
		return rows;
	}

	@Test
	void clientProgramLeavesWhatTheRunLeaves() throws Exception {
		DataSource online = newDatabase();
		migrator(online).upgrade();
		migrator(online).downgrade("authors");
		migrator(online).upgrade();
		DataSource offline = newDatabase();
		ClientProgram client = client(offline);

		client.run(script(clientVersion(offline), ScriptRequest.upgrade("heads")));
		client.run(script(clientVersion(offline), ScriptRequest.downgrade("heads:authors")));
		client.run(script(clientVersion(offline), ScriptRequest.upgrade("authors:heads")));

		assertThat(state(offline)).isEqualTo(state(online));
		assertNothingToDo(offline);
	}

	@Test
	void clientProgramStopsAtAnError() throws Exception {
		DataSource database = newDatabase();
		ClientProgram client = client(database);
		client.run(script(clientVersion(database), ScriptRequest.upgrade("authors")));
		Map<String, Object> before = state(database);

		assertThatIOException()
			.isThrownBy(() -> client.run(script(clientVersion(database), ScriptRequest.upgrade("books:heads"))))
			.withMessageContaining("version_num");

		assertThat(state(database)).isEqualTo(before);
	}

	@Test
	void scriptOfEachStepLeavesWhatTheStepLeaves() throws Exception {
		DataSource online = newDatabase();
		DataSource offline = newDatabase();
		String from = "base";
		for (String to : List.of("authors", "books", "names", "heads")) {
			migrator(online).upgrade(to);
			run(offline, script(online, ScriptRequest.upgrade(from + ":" + to)));
			assertThat(state(offline)).isEqualTo(state(online));
			from = to;
		}
		for (String to : List.of("join", "authors", "base")) {
			migrator(online).downgrade(to);
			run(offline, script(online, ScriptRequest.downgrade(from + ":" + to)));
			assertThat(state(offline)).isEqualTo(state(online));
			from = to;
		}
	}

	@Test
	void scriptOfAStampLeavesWhatTheStampLeaves() throws Exception {
		DataSource online = newDatabase();
		DataSource offline = newDatabase();
		migrator(online).stamp("books");
		migrator(online).stamp("join");

		runByClient(offline, script(online, ScriptRequest.stamp("books")));
		run(offline, script(online, ScriptRequest.stamp("books:join")));

		assertThat(state(offline)).isEqualTo(state(online));
	}

	@Test
	void scriptStopsWhereTheDatabaseIsNotWhereItBegins() throws Exception {
		DataSource database = newDatabase();
		String script = script(database, ScriptRequest.upgrade("books:names"));
		run(database, script(database, ScriptRequest.upgrade("authors")));
		Map<String, Object> before = state(database);

		assertThatException().isThrownBy(() -> run(database, script));

		assertThat(state(database)).isEqualTo(before);
	}

	@Test
	void idempotentScriptBringsEveryDatabaseToTheTarget(@TempDir Path path) throws Exception {
		RevisionFolder branches = new RevisionFolder(path);
		for (String[] each : new String[][] { { "root", "" }, { "left", "root" }, { "right", "root" },
				{ "join", "left, right" } }) {
			branches.write(each[0], each[1], "-- migrator:upgrade\ncreate table t_" + each[0]
					+ " (id int primary key);\ninsert into t_" + each[0] + " values (1);\n-- migrator:downgrade\n");
		}
		ScriptRequest request = ScriptRequest.upgrade("heads").asIdempotent().withTag("v1");
		Migrator scripting = Migrator.builder().dialect(factory().name()).locations(branches.location()).build();
		StringBuilder script = new StringBuilder();
		if (factory().create().scriptRules().guardedBlock().isEmpty()) {
			assertThatExceptionOfType(OfflineProblemsException.class)
				.isThrownBy(() -> scripting.script(request, script))
				.withMessageContaining("there is no idempotent script for it");
			return;
		}
		scripting.script(request, script);

		for (List<String> start : List.of(List.of("base"), List.of("root"), List.of("right"), List.of("left", "right"),
				List.of("join"))) {
			DataSource database = newDatabase();
			Migrator migrator = Migrator.builder().dataSource(database).locations(branches.location()).build();
			migrator.upgrade(start.toArray(String[]::new));
			runByClient(database, script.toString());
			run(database, script.toString());

			assertThat(migrator.current()).containsExactly("join");
			assertThat(migrator.history()).filteredOn((each) -> each.tag() == null)
				.extracting(HistoryEntry::revision)
				.containsExactlyInAnyOrder("root", "left", "right", "join");
			assertThat(migrator.downgrade("tag:v1").steps()).isEmpty();
			migrator.validate();
			assertThat(migrator.upgrade().steps()).isEmpty();
			assertThat(JdbcClient.create(database)
				.sql("select (select count(*) from t_root) + (select count(*) from t_left) + "
						+ "(select count(*) from t_right) + (select count(*) from t_join)")
				.query(Integer.class)
				.single()).isEqualTo(4);
		}
	}

	private void runByClient(DataSource database, String script) throws Exception {
		try {
			client(database).run(script);
		}
		catch (TestAbortedException ex) {
			run(database, script);
		}
	}

	private void assertNothingToDo(DataSource database) {
		Migrator migrator = migrator(database);
		migrator.validate();
		assertThat(migrator.upgrade().steps()).isEmpty();
	}

	private String script(DataSource model, ScriptRequest request) throws SQLException {
		return script(version(model), request);
	}

	private String script(String version, ScriptRequest request) {
		StringBuilder script = new StringBuilder();
		builder().dialect(factory().name()).databaseVersion(version).build().script(request, script);
		return script.toString();
	}

	private static String version(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			return connection.getMetaData().getDatabaseProductVersion();
		}
	}

	private Migrator migrator(DataSource database) {
		return builder().dataSource(database).build();
	}

	private MigratorBuilder builder() {
		return Migrator.builder()
			.application("tests")
			.scripts(LibraryRevisions.all())
			.locations(this.folder.location());
	}

	private Map<String, Object> state(DataSource database) throws SQLException {
		Map<String, Object> state = new TreeMap<>();
		JdbcClient jdbc = JdbcClient.create(database);
		DatabaseSchema schema = schema(database);
		state.put("schema", generatedNames(schema.toString()));
		state.put("version", jdbc.sql("select version_num from migrator_version order by 1").query().listOfRows());
		state.put("history", jdbc.sql(HISTORY).query().listOfRows());
		for (String table : List.of("authors", "books", "writers", "loud")) {
			if (schema.tables().stream().anyMatch((each) -> each.name().name().equals(table))) {
				state.put(table, jdbc.sql("select * from " + table + " order by id").query().listOfRows());
			}
		}
		return state;
	}

	/**
	 * Make names equal that the database makes up.
	 * @param schema the schema as text
	 * @return the text with the same name in their place
	 */
	protected String generatedNames(String schema) {
		return schema;
	}

	private DatabaseSchema schema(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			DatabaseSchema schema = factory().create(DatabaseProduct.of(connection.getMetaData()))
				.catalogReader()
				.read(connection, List.of());
			return schema.withTables(new ArrayList<>(schema.tables()).stream()
				.filter((table) -> !MADE_WHEN_NEEDED.contains(table.name().name()))
				.toList());
		}
	}

}
