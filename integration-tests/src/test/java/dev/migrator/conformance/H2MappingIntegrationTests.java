package dev.migrator.conformance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import org.h2.jdbcx.JdbcDataSource;

class H2MappingIntegrationTests extends MappingSuite {

	@Override
	protected int place() {
		return 0;
	}

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

	@Override
	protected Set<String> unsupported() {
		return Set.of("PostgresqlMappings");
	}

	// Ours is over H2's own enumeration.
	@Override
	protected Map<String, String> refusals() {
		return Map.of("NamedEnumMappings", "but expecting [weather (Types#NAMED_ENUM)]");
	}

}
