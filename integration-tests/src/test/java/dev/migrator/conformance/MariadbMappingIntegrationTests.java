package dev.migrator.conformance;

import java.util.Set;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.integration.MariadbServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbMappingIntegrationTests extends MysqlFamilyMapping {

	@Override
	protected int place() {
		return 4;
	}

	@Override
	protected DialectFactory factory() {
		return new MariadbDialectFactory();
	}

	@Override
	protected Set<String> unsupported() {
		return Set.of("NamedEnumMappings", "IntervalMappings", "PostgresqlMappings", "SchemaMappings");
	}

}
