package dev.migrator.conformance;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.conformance.mapping.NumberedAfter;
import dev.migrator.conformance.mapping.NumberedBefore;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.hibernate.MetadataCapture;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ids of rows that were there before their generator: Hibernate makes rows with one
 * mapping, the database follows another, and Hibernate makes more rows with that.
 */
interface NumberTraps {

	/** More than a block of ids. */
	int ROWS = 60;

	/**
	 * Return the maker of the dialect.
	 * @return the factory
	 */
	DialectFactory factory();

	/**
	 * Return an empty database, another one each time.
	 * @return the database
	 * @throws SQLException when the database refuses
	 */
	DataSource newDatabase() throws SQLException;

	/**
	 * Return what Hibernate has to be told about the database.
	 * @return the settings
	 */
	Map<String, Object> settings();

	@Test
	default void newGeneratorGoesOnAboveTheIdsOfTheRows() throws SQLException, ReflectiveOperationException {
		DataSource empty = newDatabase();
		Dialect dialect = dialect(empty);
		Map<String, List<Long>> before = new TreeMap<>();
		try (EntityManagerFactory old = built(empty, NumberedBefore.class, "create-only", new MetadataCapture())) {
			before.putAll(inserted(old, NumberedBefore.class, dialect));
			// What is gone has been given all the same.
			old.runInTransaction((manager) -> manager.createQuery("delete from Renamed where id > 5").executeUpdate());
		}
		MetadataCapture capture = new MetadataCapture();
		Map<String, List<Long>> after;
		try (EntityManagerFactory now = built(empty, NumberedAfter.class, "none", capture)) {
			TrapDatabase database = new TrapDatabase(empty, dialect, capture.source().orElseThrow().read(dialect));
			GeneratedRevision revision = database.generate();
			assertThat(revision.draft().upgrade()).noneMatch((change) -> change.toString().contains("REVIEW"));
			database.apply(revision);
			assertThat(TrapDatabase.described(database.generate())).isEmpty();
			after = inserted(now, NumberedAfter.class, dialect);
			if (dialect.features().has(DialectFeature.SEQUENCES)) {
				assertGoesOnAfterTheDowngrade(database, revision, after);
			}
		}
		assertAbove(before, after);
		assertThat(after.get("Late")).startsWith(1000L);
		assertThat(after.get("NoRows")).startsWith(1L);
	}

	private void assertGoesOnAfterTheDowngrade(TrapDatabase database, GeneratedRevision revision,
			Map<String, List<Long>> after) throws SQLException, ReflectiveOperationException {
		assertThat(revision.draft().downgrade()).noneMatch((change) -> change.toString().contains("REVIEW"));
		database.execute(revision.draft().downgradeOperations());
		try (EntityManagerFactory old = built(database.dataSource(), NumberedBefore.class, "none",
				new MetadataCapture())) {
			Map<String, List<Long>> again = inserted(old, NumberedBefore.class, database.dialect());
			again.remove("Retyped");
			assertAbove(after, again);
		}
	}

	private static void assertAbove(Map<String, List<Long>> before, Map<String, List<Long>> after) {
		after.forEach((name, ids) -> {
			long greatest = before.get(name).stream().mapToLong((id) -> id).max().orElse(0);
			assertThat(ids).as(name).doesNotHaveDuplicates().allMatch((id) -> id > greatest);
		});
	}

	private Dialect dialect(DataSource dataSource) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			return factory().create(DatabaseProduct.of(connection.getMetaData()));
		}
	}

	private static List<Class<?>> classes(Class<?> holder, Dialect dialect) {
		return Stream.of(holder.getDeclaredClasses())
			.flatMap((each) -> each.isAnnotationPresent(Entity.class) ? Stream.of(each)
					: fits(each, dialect) ? Stream.of(each.getDeclaredClasses()) : Stream.empty())
			.<Class<?>>map((each) -> each)
			.toList();
	}

	private static boolean fits(Class<?> group, Dialect dialect) {
		return group.getSimpleName().equals("Joining") ? !dialect.features().has(DialectFeature.TABLE_REBUILD)
				: dialect.features().has(DialectFeature.SEQUENCES);
	}

	private EntityManagerFactory built(DataSource dataSource, Class<?> holder, String action, MetadataCapture capture)
			throws SQLException {
		Map<String, Object> properties = new HashMap<>(settings());
		properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
		properties.put("hibernate.hbm2ddl.auto", action);
		properties.put("hibernate.integrator_provider", capture);
		properties.put("hibernate.id.sequence.increment_size_mismatch_strategy", "none");
		HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("numbers");
		classes(holder, dialect(dataSource)).forEach(configuration::managedClass);
		return configuration.properties(properties).createEntityManagerFactory();
	}

	private static Map<String, List<Long>> inserted(EntityManagerFactory factory, Class<?> holder, Dialect dialect)
			throws ReflectiveOperationException {
		Map<String, List<Long>> ids = new TreeMap<>();
		for (Class<?> type : classes(holder, dialect)) {
			List<Object> rows = new ArrayList<>();
			Constructor<?> constructor = type.getDeclaredConstructor();
			constructor.setAccessible(true);
			boolean hasRows = !Modifier.isAbstract(type.getModifiers()) && type != NumberedBefore.NoRows.class;
			for (int i = 0; hasRows && i < ROWS; i++) {
				rows.add(constructor.newInstance());
			}
			factory.runInTransaction((manager) -> rows.forEach(manager::persist));
			ids.put(type.getSimpleName(),
					rows.stream()
						.map(factory.getPersistenceUnitUtil()::getIdentifier)
						.map((id) -> Long.valueOf(String.valueOf(id)))
						.toList());
		}
		return ids;
	}

}
