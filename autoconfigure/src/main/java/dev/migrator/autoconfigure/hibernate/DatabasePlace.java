package dev.migrator.autoconfigure.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Where a connection leads to.
 *
 * @param url the URL without what follows a question mark, which are options
 * @param schema the schema of names without one, or {@code null} where there is none
 */
public record DatabasePlace(String url, @Nullable String schema) {

	/**
	 * Find where a connection leads to.
	 * @param connection the connection
	 * @return the place
	 * @throws SQLException when the database refuses
	 */
	public static DatabasePlace of(Connection connection) throws SQLException {
		String url = String.valueOf(connection.getMetaData().getURL());
		int options = url.indexOf('?');
		return new DatabasePlace((options < 0) ? url : url.substring(0, options), connection.getSchema());
	}

	/**
	 * Find where a data source leads to.
	 * @param dataSource the data source
	 * @return the place, or empty when there is no connection
	 */
	public static Optional<DatabasePlace> of(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			return Optional.of(of(connection));
		}
		// Pools and data sources that route throw errors of their own.
		catch (SQLException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
