package dev.migrator.autoconfigure;

import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SliceTests {

	@SpringBootConfiguration
	@EnableAutoConfiguration
	static class Application {

	}

	@JdbcTest(properties = "migrator.locations=classpath:revisions/one")
	static class JdbcSliceTests {

		@Autowired
		private JdbcClient jdbc;

		@Test
		void jdbcTestHasTheTables() {
			assertThat(this.jdbc.sql("select name from fruit").query(String.class).list()).containsExactly("apple");
		}

	}

	@DataJpaTest(properties = "migrator.locations=classpath:revisions/one")
	static class JpaSliceTests {

		@Autowired
		private Migrator migrator;

		@Test
		void dataJpaTestIsMigrated() {
			assertThat(this.migrator.current()).containsExactly("a1b2c3d4e5f6");
		}

	}

}
