package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A running server of MySQL or MariaDB, that of the run or one that the environment
 * names.
 */
public final class MysqlFamilyServer implements AutoCloseable {

	private final String url;

	private final String options;

	private final String user;

	private final String password;

	private final Runnable stop;

	private final String prefix = "test_" + ProcessHandle.current().pid() + "_";

	private final AtomicInteger databases = new AtomicInteger();

	private String client = "mysql";

	/**
	 * Create the server.
	 * @param url the JDBC URL up to the name of the database, with a slash at its end
	 * @param options the options of the URL, beginning with a question mark, or empty
	 * @param user a user who may do everything
	 * @param password the password
	 * @param stop what stops it
	 */
	MysqlFamilyServer(String url, String options, String user, String password, Runnable stop) {
		this.url = url;
		this.options = options;
		this.user = user;
		this.password = password;
		this.stop = stop;
	}

	/**
	 * Set the client program.
	 * @param program the name of a program on the path, or the program itself
	 * @return this server
	 */
	MysqlFamilyServer withClient(Path program) {
		this.client = program.toString();
		return this;
	}

	/**
	 * Return the client program.
	 * @return the program; its absence skips the test
	 */
	public String client() {
		return Path.of(this.client).isAbsolute() && Files.isExecutable(Path.of(this.client)) ? this.client
				: ClientProgram.find(Path.of(this.client).getFileName().toString());
	}

	/**
	 * Make an empty database.
	 * @return a data source for it, without a pool
	 * @throws SQLException when the server refuses
	 */
	public DataSource newDatabase() throws SQLException {
		return database(newDatabaseName());
	}

	/**
	 * Make an empty database.
	 * @return its name
	 * @throws SQLException when the server refuses
	 */
	public String newDatabaseName() throws SQLException {
		String name = this.prefix + this.databases.incrementAndGet();
		execute("drop database if exists " + name);
		execute("create database " + name + " character set utf8mb4");
		return name;
	}

	/**
	 * Return a data source.
	 * @param name the name of the database
	 * @return the data source
	 */
	public DataSource database(String name) {
		return new DriverManagerDataSource(url(name), this.user, this.password);
	}

	/**
	 * Return the JDBC URL of a database.
	 * @param name the name of the database
	 * @return the URL
	 */
	public String url(String name) {
		return this.url + name + this.options;
	}

	/**
	 * Return the user.
	 * @return the user
	 */
	public String user() {
		return this.user;
	}

	/**
	 * Return the password.
	 * @return the password
	 */
	public String password() {
		return this.password;
	}

	/**
	 * Run a statement that needs no database.
	 * @param sql the statement
	 * @throws SQLException when the server refuses
	 */
	public void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(""), this.user, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() {
		this.stop.run();
	}

}
