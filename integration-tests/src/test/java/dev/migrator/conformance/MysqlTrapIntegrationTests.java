package dev.migrator.conformance;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.integration.MysqlServer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlTrapIntegrationTests extends MysqlFamilyTraps {

	@Override
	public DialectFactory factory() {
		return new MysqlDialectFactory();
	}

	// The version that runs here has no checks; its enum columns are in the test above.
	@Override
	public void checkThatTheDatabaseRewritesIsNotReported() {
	}

	@Override
	public void otherCheckIsSeen() {
	}

	@Override
	public void checkThatRemainsOfAnEnumIsSeen() {
	}

	@Override
	public void newValueOfEnumIsSeen() {
	}

}
