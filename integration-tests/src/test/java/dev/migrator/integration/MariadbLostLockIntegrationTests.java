package dev.migrator.integration;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariadbServer.class)
class MariadbLostLockIntegrationTests extends LostNamedLock {

}
