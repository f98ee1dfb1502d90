package dev.migrator.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What holds for every mapping on every database, for mappings of our own and for the
 * domain models of Hibernate's own tests. By default each of those comes under one of the
 * settings; with {@code -Pfull-matrix} under all of them.
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
	 * Return what Hibernate has to be told to put tables elsewhere unless they say where.
	 * @param schema the place
	 * @return the settings
	 */
	protected Map<String, Object> defaultSchema(String schema) {
		return Map.of("hibernate.default_schema", schema);
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

	/**
	 * Return what Hibernate cannot do with a theme or model on the database, or with what
	 * we write for it there.
	 * @return by the name of the theme what Hibernate says then
	 */
	protected Map<String, String> refusals() {
		return Map.of();
	}

	@ParameterizedTest
	@MethodSource("themes")
	void lawsHoldForMapping(MappingTheme theme) throws SQLException {
		laws().hold(theme);
	}

	@ParameterizedTest
	@MethodSource("models")
	void lawsHoldForModel(MappingTheme model) throws SQLException {
		laws().hold(model);
	}

	@Test
	void lawsHoldForNames(@TempDir Path folder) throws Exception {
		boolean schemas = dialect(newDatabase()).features().has(DialectFeature.SCHEMAS);
		boolean catalogs = defaultSchema("stock").containsKey("hibernate.default_catalog");
		laws().hold(NamesModel.write(folder, schemas ? (catalogs ? "catalog" : "schema") : ""));
	}

	private ModelLaws laws() throws SQLException {
		DataSource database = newDatabase();
		return new ModelLaws(this, database, dialect(database));
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

	Stream<MappingTheme> themes() {
		Set<String> unsupported = unsupported();
		return MappingThemes.all().filter((theme) -> !unsupported.contains(theme.plainName()));
	}

	Stream<MappingTheme> models() {
		Map<String, Object> defaultSchema = defaultSchema("Other");
		return Boolean.getBoolean("model.matrix.full") ? DomainModels.all(defaultSchema)
				: DomainModels.some(defaultSchema, place());
	}

	/**
	 * Return which of the databases this is, to try each model under another setting on
	 * each.
	 * @return a number from zero on
	 */
	protected abstract int place();

	DatabaseSchema read(DataSource database, List<String> schemas) throws SQLException {
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

	Dialect dialect(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			return factory().create(DatabaseProduct.of(connection.getMetaData()));
		}
	}

}
