package dev.migrator.conformance;

import java.util.Set;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.integration.MysqlServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlMappingIntegrationTests extends MysqlFamilyMapping {

	@Override
	protected int place() {
		return 3;
	}

	@Override
	protected DialectFactory factory() {
		return new MysqlDialectFactory();
	}

	@Override
	protected Set<String> unsupported() {
		return Set.of("SequenceOptionMappings", "NamedEnumMappings", "IntervalMappings", "PostgresqlMappings",
				"SchemaMappings");
	}

}
