package dev.migrator.conformance.mutation;

import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import org.h2.jdbcx.JdbcDataSource;

class H2MutationIntegrationTests extends MutationSuite {

	@Override
	protected DialectFactory factory() {
		return new H2DialectFactory();
	}

	@Override
	protected DataSource newDatabase() {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		return dataSource;
	}

}
