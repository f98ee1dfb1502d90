package dev.migrator.conformance;

import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;

class H2AutogenerateIntegrationTests extends AutogenerateSuite {

	@Override
	protected DialectFactory factory() {
		return new H2DialectFactory();
	}

	@Override
	protected DataSource emptyDatabase() {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID());
		return dataSource;
	}

}
