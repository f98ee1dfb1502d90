package dev.migrator.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.ManagedObjects;
import dev.migrator.dialect.ScratchSchema;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What holds for every mapping on every database: what Hibernate creates is what is
 * wanted, and what is wanted, built by our own statements, is what Hibernate creates.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MappingSuite {

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	/**
	 * Return an empty database, another one each time.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource newDatabase() throws SQLException;

	/**
	 * Return what Hibernate has to be told about the database.
	 * @return the settings
	 */
	protected Map<String, Object> settings() {
		return Map.of();
	}

	/**
	 * Return what Hibernate's own {@code create} makes of what is wanted, where it leaves
	 * something out.
	 * @param wanted the wanted schema
	 * @return what is to be found
	 */
	protected DatabaseSchema created(DatabaseSchema wanted) {
		return wanted;
	}

	/**
	 * Return whether Hibernate makes a table for itself at each start.
	 * @param table the table
	 * @return whether it does
	 */
	protected boolean isHelper(Table table) {
		return false;
	}

	/**
	 * Return the themes that the database cannot map.
	 * @return their names
	 */
	protected Set<String> unsupported() {
		return Set.of();
	}

	@ParameterizedTest
	@MethodSource("themes")
	void createdSchemaIsTheWantedOne(MappingTheme theme) throws SQLException {
		DataSource database = newDatabase();
		DatabaseSchema found = create(theme, database);
		WantedSchema wanted = wanted(theme, database);
		MappingShape shape = new MappingShape(created(wanted.schema()), dialect(database).typeRules());
		assertThat(shape.withoutExpressions(found))
			.containsExactlyInAnyOrderElementsOf(shape.withoutExpressions(created(wanted.schema())));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void builtSchemaIsTheCreatedOne(MappingTheme theme) throws SQLException {
		DataSource database = newDatabase();
		DatabaseSchema found = create(theme, database);
		WantedSchema wanted = wanted(theme, database);
		WantedSchema kept = new WantedSchema(created(wanted.schema()), wanted.generatedNames(), wanted.initialRows(),
				wanted.auxiliaryObjects());
		DataSource other = newDatabase();
		try (Connection connection = other.getConnection()) {
			new WantedBuild(connection, dialect(other)).build(kept);
		}
		MappingShape shape = new MappingShape(kept.schema(), dialect(database).typeRules());
		assertThat(shape.of(read(other, wanted.schema().schemas())))
			.containsExactlyInAnyOrderElementsOf(shape.of(found));
	}

	@ParameterizedTest
	@MethodSource("themes")
	void createdSchemaHasNoDifference(MappingTheme theme) throws SQLException {
		DataSource database = newDatabase();
		DatabaseSchema found = create(theme, database);
		WantedSchema wanted = wanted(theme, database);

		assertThat(difference(database, found, kept(wanted)).difference().operations()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("themes")
	void generatedSchemaHasNoDifference(MappingTheme theme) throws SQLException {
		DataSource database = newDatabase();
		WantedSchema wanted = wanted(theme, database);
		List<String> schemas = wanted.schema().schemas();
		Dialect dialect = dialect(database);
		DatabaseSchema before = read(database, schemas);
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			DatabaseSchema current = before;
			for (Operation each : difference(database, before, wanted).draft().upgradeOperations()) {
				for (SqlStatement sql : dialect.compiler().compile(each, current::table)) {
					statement.execute(sql.sql());
				}
				current = SchemaProjection.project(current, List.of(each));
			}
		}

		assertThat(difference(database, read(database, schemas), wanted).difference().operations()).isEmpty();
	}

	@Test
	void defaultSchemaOfEntitiesMayBeThatOfTheRevisions(@TempDir Path project) throws Exception {
		DataSource database = newDatabase();
		assumeTrue(dialect(database).features().has(DialectFeature.SCHEMAS), "a database with schemas");
		Files.writeString(project.resolve("pom.xml"), "<project/>");
		Path revisions = Files.createDirectories(project.resolve("src/main/resources/db/revisions"));
		Files.writeString(revisions.resolve("aaaaaaaaaaaa_start.sql"),
				"-- revision: aaaaaaaaaaaa\n\n-- migrator:upgrade\n\n-- migrator:downgrade\n");
		DefaultSchemaCase other = DefaultSchemaCase.of(database, settings(), project);

		other.assertGeneratedWithoutSchema();
		other.assertCreatedIsWanted();
	}

	private WantedSchema kept(WantedSchema wanted) {
		return new WantedSchema(created(wanted.schema()), wanted.generatedNames(), wanted.initialRows(),
				wanted.auxiliaryObjects());
	}

	private GeneratedRevision difference(DataSource database, DatabaseSchema found, WantedSchema wanted)
			throws SQLException {
		Dialect dialect = dialect(database);
		try (Connection connection = database.getConnection()) {
			ComparisonRules rules = ComparisonRules.of(dialect)
				.withFilter(new ManagedObjects(wanted.schema(), List.of(), List.of()))
				.withNormalizer(new ScratchSchema(connection, dialect));
			return new Autogenerator(dialect, rules).generate(found, wanted);
		}
	}

	Stream<MappingTheme> themes() {
		Set<String> unsupported = unsupported();
		return MappingThemes.all().filter((theme) -> !unsupported.contains(theme.name().replaceFirst(",.*", "")));
	}

	private DatabaseSchema create(MappingTheme theme, DataSource database) throws SQLException {
		try (EntityManagerFactory factory = factory(theme, database, "create-only", new MetadataCapture())) {
			assertThat(factory.isOpen()).isTrue();
		}
		return read(database, wanted(theme, database).schema().schemas());
	}

	private WantedSchema wanted(MappingTheme theme, DataSource database) throws SQLException {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = factory(theme, database, "none", capture)) {
			assertThat(factory.isOpen()).isTrue();
			return capture.source().orElseThrow().read(dialect(database));
		}
	}

	private EntityManagerFactory factory(MappingTheme theme, DataSource database, String action,
			MetadataCapture capture) {
		Map<String, Object> properties = new HashMap<>(settings());
		properties.putAll(theme.settings());
		properties.put("jakarta.persistence.nonJtaDataSource", database);
		properties.put("hibernate.hbm2ddl.auto", action);
		properties.put("hibernate.hbm2ddl.halt_on_error", "true");
		properties.put("hibernate.hbm2ddl.create_namespaces", "true");
		properties.put("hibernate.integrator_provider", capture);
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(theme.name());
		theme.classes().forEach(configuration::managedClass);
		theme.mappingFiles().forEach(configuration::mappingFile);
		configuration.properties(properties);
		return configuration.createEntityManagerFactory();
	}

	private DatabaseSchema read(DataSource database, List<String> schemas) throws SQLException {
		Dialect dialect = dialect(database);
		try (Connection connection = database.getConnection()) {
			DatabaseSchema all = dialect.catalogReader().read(connection, List.of());
			for (String schema : schemas) {
				all = merged(all, dialect.catalogReader().read(connection, List.of(schema)));
			}
			return all.withTables(all.tables().stream().filter((table) -> !isHelper(table)).toList());
		}
	}

	private static DatabaseSchema merged(DatabaseSchema one, DatabaseSchema other) {
		return new DatabaseSchema(Stream.concat(one.schemas().stream(), other.schemas().stream()).distinct().toList(),
				both(one.tables(), other.tables()), both(one.sequences(), other.sequences()),
				both(one.enumTypes(), other.enumTypes()));
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		List<T> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private Dialect dialect(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			return factory().create(DatabaseProduct.of(connection.getMetaData()));
		}
	}

}
