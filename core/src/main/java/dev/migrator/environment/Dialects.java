package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.version.DatabaseAccessException;

/** All dialects there are; the one place that names them. */
final class Dialects {

	private final List<DialectFactory> factories = List.of(new PostgresqlDialectFactory(), new H2DialectFactory(),
			new MysqlDialectFactory(), new MariadbDialectFactory(), new SqliteDialectFactory());

	Dialect of(Connection connection) {
		DatabaseProduct product = product(connection);
		return this.factories.stream()
			.filter((factory) -> factory.handles(product))
			.findFirst()
			.orElseThrow(() -> new UnsupportedDatabaseException(product.name() + " " + product.version(), names()))
			.create(product);
	}

	Dialect named(String name, @Nullable String version) {
		DialectFactory factory = this.factories.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new UnsupportedDatabaseException(name, names()));
		if (version == null) {
			return factory.create();
		}
		List<Integer> numbers = Arrays.stream(version.split("[^0-9]+", 3))
			.filter((part) -> part.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.toList();
		if (numbers.isEmpty()) {
			throw new IllegalArgumentException("the database version '" + version + "' must begin with a number");
		}
		return factory
			.create(new DatabaseProduct(name, version, numbers.get(0), (numbers.size() > 1) ? numbers.get(1) : 0));
	}

	List<String> names() {
		return this.factories.stream().map(DialectFactory::name).toList();
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
