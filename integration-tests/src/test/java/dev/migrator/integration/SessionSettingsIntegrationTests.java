package dev.migrator.integration;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migrator.environment.Migrator;
import dev.migrator.runner.RevisionFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a revision sets for its session reaches neither the next one nor the application.
 */
@ExtendWith(PostgresqlServer.class)
class SessionSettingsIntegrationTests {

	private HikariDataSource pool;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server server, @TempDir Path folder) throws SQLException {
		HikariConfig config = new HikariConfig();
		config.setDataSource(server.newDatabase());
		config.setMaximumPoolSize(2);
		this.pool = new HikariDataSource(config);
		this.jdbc = JdbcClient.create(this.pool);
		this.revisions = new RevisionFolder(folder);
	}

	@AfterEach
	void closePool() {
		this.pool.close();
	}

	@Test
	void dumpBecomesARevision() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade
				SET statement_timeout = 0;
				SET lock_timeout = 0;
				SET client_encoding = 'UTF8';
				SET standard_conforming_strings = on;
				SELECT pg_catalog.set_config('search_path', '', false);
				SET check_function_bodies = false;
				SET row_security = off;
				SET default_table_access_method = heap;
				CREATE TABLE public.dumped (id integer NOT NULL);
				""");
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade\ninsert into dumped values (1);\n");

		migrator().upgrade();

		assertThat(this.jdbc.sql("select id from dumped").query(Integer.class).list()).containsExactly(1);
	}

	@Test
	void settingsEndWithTheirRevision() throws Exception {
		this.jdbc.sql("create schema other").update();
		this.jdbc.sql("create role settings_worker").update();
		this.revisions.write("aaa", "", """
				-- migrator:upgrade
				set search_path to other, public;
				set statement_timeout = '7s';
				set role settings_worker;
				""");
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade\ncreate table made (id int);\n");

		try {
			migrator().upgrade();

			assertThat(this.jdbc.sql("select schemaname || ' ' || tableowner from pg_tables where tablename = 'made'")
				.query(String.class)
				.single()).startsWith("public ").doesNotContain("settings_worker");
			assertEveryConnectionIsClean();
		}
		finally {
			this.jdbc.sql("drop role settings_worker").update();
		}
	}

	@Test
	void settingsOutsideATransactionEndWhenTheRevisionFails() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade no-transaction
				set search_path to nowhere;
				set statement_timeout = '7s';
				insert into nothing values (1);
				""");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("aaa_x.sql:8");

		assertEveryConnectionIsClean();
		assertThat(migrator().history()).hasSize(1);
	}

	private void assertEveryConnectionIsClean() throws SQLException {
		try (var first = this.pool.getConnection(); var second = this.pool.getConnection()) {
			for (var each : List.of(first, second)) {
				try (var statement = each.createStatement();
						var row = statement.executeQuery("select current_setting('search_path'), "
								+ "current_setting('statement_timeout'), current_setting('role')")) {
					row.next();
					assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
						.containsExactly("\"$user\", public", "0", "none");
				}
			}
		}
	}

	private Migrator migrator() {
		return Migrator.builder().dataSource(this.pool).locations(this.revisions.location()).build();
	}

}
