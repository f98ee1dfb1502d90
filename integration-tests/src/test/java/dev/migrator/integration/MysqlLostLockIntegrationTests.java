package dev.migrator.integration;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MysqlServer.class)
class MysqlLostLockIntegrationTests extends LostNamedLock {

}
