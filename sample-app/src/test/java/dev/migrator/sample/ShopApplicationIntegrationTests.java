package dev.migrator.sample;

import org.springframework.test.context.TestPropertySource;

/** The shop on its embedded database. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:shop-test;DB_CLOSE_DELAY=-1")
class ShopApplicationIntegrationTests extends AbstractShopTests {

}
