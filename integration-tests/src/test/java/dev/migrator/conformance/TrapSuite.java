package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.conformance.mapping.TrapMappings;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.integration.StatementCounter;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import dev.migrator.schema.WantedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other tools get wrong when they compare entities with a database, each as one
 * test. Hibernate makes the tables once; each test looks at its part, or changes the
 * database and has the change undone by what is generated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TrapSuite implements UnchangedTraps, ChangedTraps, NumberTraps {

	private TrapDatabase database;

	private GeneratedRevision firstReport;

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	@Override
	public abstract DialectFactory factory();

	/**
	 * Return an empty database, another one each time.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	@Override
	public abstract DataSource newDatabase() throws SQLException;

	/**
	 * Return what Hibernate has to be told about the database.
	 * @return the settings
	 */
	@Override
	public Map<String, Object> settings() {
		return Map.of();
	}

	/**
	 * Return what is mapped on this database only.
	 * @return the classes that hold entities
	 */
	protected List<Class<?>> ownMappings() {
		return List.of();
	}

	/**
	 * Prepare the empty database.
	 * @param empty the database
	 * @throws SQLException when the database refuses
	 */
	protected void prepare(DataSource empty) throws SQLException {
	}

	/**
	 * Let Hibernate make the tables.
	 * @throws SQLException when the database refuses
	 */
	protected final void make() throws SQLException {
		DataSource empty = newDatabase();
		prepare(empty);
		Map<String, Object> settings = new HashMap<>(Map.of("hibernate.hbm2ddl.auto", "create-only"));
		settings.putAll(settings());
		List<Class<?>> classes = new ArrayList<>(MappingTheme.of(TrapMappings.class).classes());
		ownMappings().forEach((holder) -> classes.addAll(MappingTheme.of(holder).classes()));
		this.database = TrapDatabase.of(factory(), empty, settings, classes);
		if (!settings.get("hibernate.hbm2ddl.auto").equals("create-only")) {
			this.database.apply(this.database.generate());
		}
		this.firstReport = this.database.generate();
	}

	@Test
	void numberOfQueriesDoesNotGrowWithTheTables() throws SQLException {
		TrapDatabase empty = new TrapDatabase(newDatabase(), this.database.dialect(), this.database.wanted());

		assertThat(queries(empty, 1, 2)).hasSizeLessThan(20).hasSameSizeAs(queries(empty, 3, 40));
	}

	private static List<String> queries(TrapDatabase database, int first, int last) throws SQLException {
		List<Table> tables = IntStream.rangeClosed(1, last).mapToObj(TrapSuite::table).toList();
		List<Operation> operations = new ArrayList<>();
		for (Table table : tables.subList(first - 1, last)) {
			operations.add(new CreateTable(table.withIndexes(List.of()), false));
			operations.add(new CreateIndex(table.name(), table.indexes().get(0), false, false));
		}
		database.execute(operations);
		StatementCounter counter = new StatementCounter(database.dataSource());
		TrapDatabase counted = new TrapDatabase(counter, database.dialect(),
				WantedSchema.of(DatabaseSchema.empty().withTables(tables)));
		assertThat(TrapDatabase.described(counted.generate())).isEmpty();
		return counter.statements();
	}

	private static Table table(int number) {
		String name = "counted_" + number;
		return new Table(QualifiedName.of(name),
				List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false),
						Column.of("parent", ColumnTypes.bigint()),
						Column.of("state", ColumnTypes.varchar(20)).withDefault(new ColumnDefault("'NEW'"))),
				List.of(new PrimaryKey("pk_" + name, List.of("id")),
						UniqueConstraint.of("uq_" + name, List.of("parent", "state")),
						new CheckConstraint("ck_" + name, "state in ('NEW', 'OLD')"),
						ForeignKey.of("fk_" + name, List.of("parent"), QualifiedName.of("counted_1"), List.of("id"))),
				List.of(Index.of("ix_" + name, "state")), null);
	}

	@Override
	public TrapDatabase database() {
		return this.database;
	}

	@Override
	public GeneratedRevision firstReport() {
		return this.firstReport;
	}

}
