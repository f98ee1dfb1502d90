package dev.migrator.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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
