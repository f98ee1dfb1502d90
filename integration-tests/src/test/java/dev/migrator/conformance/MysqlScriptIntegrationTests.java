package dev.migrator.conformance;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.integration.MysqlServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlScriptIntegrationTests extends MysqlFamilyScripts {

	@Override
	protected DialectFactory factory() {
		return new MysqlDialectFactory();
	}

}
