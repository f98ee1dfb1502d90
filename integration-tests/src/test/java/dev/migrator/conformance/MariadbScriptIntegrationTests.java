package dev.migrator.conformance;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.integration.MariadbServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbScriptIntegrationTests extends MysqlFamilyScripts {

	@Override
	protected DialectFactory factory() {
		return new MariadbDialectFactory();
	}

}
