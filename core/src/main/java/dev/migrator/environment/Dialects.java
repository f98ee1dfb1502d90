package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.OfflineOnlyException;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.oracle.OracleDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlserver.SqlserverDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.version.DatabaseAccessException;
import org.jspecify.annotations.Nullable;

/** All dialects there are; the one place that names them. */
final class Dialects {

	private enum Known {

		POSTGRESQL, H2, MYSQL, MARIADB, SQLITE, ORACLE, SQLSERVER;

		// One after the other, so that the classes of those behind the one that is found
		// are not loaded.
		DialectFactory factory() {
			return switch (this) {
				case POSTGRESQL -> new PostgresqlDialectFactory();
				case H2 -> new H2DialectFactory();
				case MYSQL -> new MysqlDialectFactory();
				case MARIADB -> new MariadbDialectFactory();
				case SQLITE -> new SqliteDialectFactory();
				case ORACLE -> new OracleDialectFactory();
				case SQLSERVER -> new SqlserverDialectFactory();
			};
		}

	}

	private static Stream<DialectFactory> factories() {
		return Arrays.stream(Known.values()).map(Known::factory);
	}

	Dialect of(Connection connection) {
		return of(product(connection));
	}

	Dialect of(DatabaseProduct product) {
		String database = product.name() + " " + product.version();
		DialectFactory found = factories().filter((factory) -> factory.handles(product))
			.findFirst()
			.orElseThrow(
					() -> new UnsupportedDatabaseException(database, names((factory) -> !factory.isOfflineOnly())));
		if (found.isOfflineOnly()) {
			throw new OfflineOnlyException(found.name(), database);
		}
		return found.create(product);
	}

	/**
	 * Return the dialect with a name, to write statements without a connection.
	 * @param name the name, in any case
	 * @param version the version of the database, or {@code null} for the newest known
	 * @return the dialect
	 */
	Dialect named(String name, @Nullable String version) {
		DialectFactory factory = factories().filter((each) -> each.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new UnsupportedDatabaseException(name, names((each) -> true)));
		if (version == null) {
			return factory.create();
		}
		List<Integer> numbers = Arrays.stream(version.split("[^0-9]+", 3))
			.filter((part) -> part.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.toList();
		if (numbers.isEmpty()) {
			throw new InvalidSettingsException(
					List.of("the version of the database is '" + version + "', which does not begin with a number"));
		}
		return factory
			.create(new DatabaseProduct(name, version, numbers.get(0), (numbers.size() > 1) ? numbers.get(1) : 0));
	}

	private static List<String> names(Predicate<DialectFactory> wanted) {
		return factories().filter(wanted).map(DialectFactory::name).toList();
	}

	private static DatabaseProduct product(Connection connection) {
		try {
			return DatabaseProduct.of(connection.getMetaData());
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("ask the driver about the database", ex);
		}
	}

}
