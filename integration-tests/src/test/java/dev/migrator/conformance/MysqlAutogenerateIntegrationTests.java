package dev.migrator.conformance;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.integration.MysqlServer;
import dev.migrator.integration.MysqlFamilyServer;

@ExtendWith(MysqlServer.class)
class MysqlAutogenerateIntegrationTests extends AutogenerateSuite {

	private MysqlFamilyServer server;

	private String database;

	@BeforeAll
	void start(MysqlFamilyServer started) throws SQLException {
		this.server = started;
		this.database = started.newDatabaseName();
	}

	@Override
	protected DialectFactory factory() {
		return new MysqlDialectFactory();
	}

	@Override
	protected DataSource emptyDatabase() throws SQLException {
		this.server.execute("drop database if exists " + this.database);
		this.server.execute("create database " + this.database + " character set utf8mb4");
		return this.server.database(this.database);
	}

}
