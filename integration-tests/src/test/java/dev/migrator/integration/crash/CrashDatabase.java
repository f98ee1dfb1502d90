package dev.migrator.integration.crash;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A new, empty database.
 *
 * @param url the URL
 * @param user the user
 * @param password the password
 */
record CrashDatabase(String url, String user, String password) {

	DataSource dataSource() {
		return new DriverManagerDataSource(this.url, this.user, this.password);
	}

}
