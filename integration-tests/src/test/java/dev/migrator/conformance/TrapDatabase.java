package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.ManagedObjects;
import dev.migrator.autogenerate.compare.Rename;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDescription;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A live database and the entities that it is compared with.
 *
 * @param dataSource the database
 * @param dialect the dialect
 * @param wanted what the entities want
 */
record TrapDatabase(DataSource dataSource, Dialect dialect, WantedSchema wanted) {

	/**
	 * Read what entities want, and let Hibernate make it.
	 * @param factory the maker of the dialect
	 * @param dataSource an empty database
	 * @param settings what Hibernate is told, with what it does to the database
	 * @param mapped the classes
	 * @return the database
	 */
	static TrapDatabase of(DialectFactory factory, DataSource dataSource, Map<String, Object> settings,
			List<Class<?>> mapped) throws SQLException {
		MetadataCapture capture = new MetadataCapture();
		Map<String, Object> properties = new HashMap<>(settings);
		properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
		properties.put("hibernate.hbm2ddl.halt_on_error", "true");
		properties.put("hibernate.integrator_provider", capture);
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("traps");
		mapped.forEach(configuration::managedClass);
		configuration.properties(properties);
		try (EntityManagerFactory built = configuration.createEntityManagerFactory();
				Connection connection = dataSource.getConnection()) {
			assertThat(built.isOpen()).isTrue();
			Dialect dialect = factory.create(DatabaseProduct.of(connection.getMetaData()));
			return new TrapDatabase(dataSource, dialect, capture.source().orElseThrow().read(dialect));
		}
	}

	DatabaseSchema found() throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			return this.dialect.catalogReader().read(connection, List.of());
		}
	}

	GeneratedRevision generate(Rename... renames) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			return generator(connection, renames).generate(this.dialect.catalogReader().read(connection, List.of()),
					this.wanted);
		}
	}

	private Autogenerator generator(Connection connection, Rename... renames) {
		return new Autogenerator(this.dialect,
				ComparisonRules.of(this.dialect)
					.withRenames(List.of(renames))
					.withFilter(new ManagedObjects(this.wanted.schema(), List.of(), List.of()))
					.withNormalizer(new ScratchSchema(connection, this.dialect)));
	}

	String java(GeneratedRevision revision) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			return generator(connection).java(revision).toString();
		}
	}

	/**
	 * Change the database behind the entities' back, see what is reported, do that, and
	 * see that nothing is left.
	 * @param edit what changes the database
	 * @return what was reported
	 */
	List<String> reported(Consumer<Operations> edit) throws SQLException {
		edit(edit);
		return reported();
	}

	/**
	 * Make a table again in another form, see what is reported, do that, and see that
	 * nothing is left.
	 * @param name the table, which no other refers to
	 * @param edit what changes it
	 * @return what was reported
	 */
	List<String> reportedAfter(String name, UnaryOperator<Table> edit) throws SQLException {
		Table table = edit.apply(found().table(QualifiedName.of(name)).orElseThrow());
		edit((op) -> {
			op.dropTable(name);
			op.add(new CreateTable(table.withIndexes(List.of()), false));
			table.indexes().forEach((index) -> op.add(new CreateIndex(table.name(), index, false, false)));
		});
		return reported();
	}

	private List<String> reported() throws SQLException {
		GeneratedRevision revision = generate();
		apply(revision);
		assertThat(described(generate())).as("after " + described(revision)).isEmpty();
		return described(revision);
	}

	void edit(Consumer<Operations> edit) throws SQLException {
		Operations operations = new Operations(this.dialect.name());
		edit.accept(operations);
		execute(operations.collected());
	}

	void apply(GeneratedRevision revision) throws SQLException {
		execute(revision.draft().upgradeOperations());
	}

	void execute(List<Operation> operations) throws SQLException {
		DatabaseSchema current = found();
		for (Operation each : operations) {
			DatabaseSchema before = current;
			execute(this.dialect.compiler()
				.compile(each, before::table)
				.stream()
				.map(SqlStatement::sql)
				.toArray(String[]::new));
			current = SchemaProjection.project(current, List.of(each));
		}
	}

	void execute(String... sql) throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
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

	static List<String> described(GeneratedRevision revision) {
		return revision.difference()
			.changes()
			.stream()
			.map(Change::operation)
			.map(TrapDatabase::flat)
			.flatMap(List::stream)
			.map(OperationDescription::of)
			.toList();
	}

	static List<Operation> flat(Operation operation) {
		return (operation instanceof BatchAlterTable batch) ? batch.operations() : List.of(operation);
	}

}
