package dev.migrator.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.dialect.golden.GoldenExecution;
import dev.migrator.integration.MysqlFamilyServer;
import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The golden statements and the lock, on servers of MySQL and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MysqlFamilyGolden {

	private static final LockKey KEY = new LockKey(QualifiedName.of("migrator_version"));

	private MysqlFamilyServer server;

	private String database;

	private Dialect dialect;

	/**
	 * Return the maker of the dialect, with the compilers of the golden cases.
	 * @return the factory
	 */
	protected abstract DialectFactory factory();

	@BeforeAll
	void start(MysqlFamilyServer started) throws SQLException {
		this.server = started;
		this.database = started.newDatabaseName();
		try (Connection connection = open()) {
			this.dialect = factory().create(DatabaseProduct.of(connection.getMetaData()));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void databaseTakesTheStatements(GoldenExecution.NamedCase named) throws SQLException {
		for (String name : List.of(this.database, "shop", "`My Shop`")) {
			this.server.execute("drop database if exists " + name);
		}
		this.server.execute("create database " + this.database + " character set utf8mb4");
		try (Connection connection = open()) {
			assertThatCode(() -> new GoldenExecution(this.dialect).run(connection, named.golden()))
				.doesNotThrowAnyException();
		}
	}

	Stream<GoldenExecution.NamedCase> cases() {
		return new GoldenExecution(this.dialect).cases();
	}

	@Test
	void oneConnectionHoldsTheLockAndIsNamed() throws SQLException {
		LockStrategy strategy = this.dialect.lockStrategy();
		try (Connection first = open(); Connection second = open()) {
			strategy.prepare(first, KEY);
			strategy.prepare(second, KEY);
			assertThat(strategy.holder(second, KEY)).isEmpty();
			assertThat(strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(strategy.tryAcquire(second, KEY)).isFalse();
			assertThat(strategy.holder(second, KEY)).hasValueSatisfying(
					(text) -> assertThat(text).matches("connection \\d+, user '\\w+', host '.*', idle for \\d+ s"));
			assertThat(strategy.release(second, KEY)).isFalse();
			assertThat(strategy.release(first, KEY)).isTrue();
			assertThat(strategy.tryAcquire(second, KEY)).isTrue();
		}
	}

	@Test
	void lockEndsWithItsConnectionAndIsOfOneDatabase() throws SQLException {
		LockStrategy strategy = this.dialect.lockStrategy();
		LockKey elsewhere = new LockKey(new QualifiedName("another", "migrator_version"));
		try (Connection second = open()) {
			Connection first = open();
			assertThat(strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(strategy.tryAcquire(second, elsewhere)).isTrue();
			first.abort(Runnable::run);

			boolean acquired = false;
			for (int i = 0; i < 100 && !acquired; i++) {
				acquired = strategy.tryAcquire(second, KEY);
			}
			assertThat(acquired).isTrue();
		}
	}

	private Connection open() throws SQLException {
		return this.server.database(this.database).getConnection();
	}

}
