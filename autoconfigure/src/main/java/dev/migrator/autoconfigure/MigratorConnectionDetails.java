package dev.migrator.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.jdbc.DatabaseDriver;

/** The connection of the migrator where it is not the data source of the application. */
public interface MigratorConnectionDetails extends ConnectionDetails {

	/**
	 * Return the JDBC URL.
	 * @return the URL, or {@code null} to use the data source of the application
	 */
	@Nullable String getJdbcUrl();

	/**
	 * Return the user name.
	 * @return the user name, or {@code null} to use that of the application
	 */
	@Nullable String getUsername();

	/**
	 * Return the password.
	 * @return the password, or {@code null} for none
	 */
	@Nullable String getPassword();

	/**
	 * Return the name of the driver class.
	 * @return the name, or {@code null} when there is no URL
	 */
	default @Nullable String getDriverClassName() {
		String url = getJdbcUrl();
		return (url != null) ? DatabaseDriver.fromJdbcUrl(url).getDriverClassName() : null;
	}

}
