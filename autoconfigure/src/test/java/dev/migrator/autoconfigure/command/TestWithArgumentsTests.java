package dev.migrator.autoconfigure.command;

import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** A test is no process of its own, whatever arguments it gives. */
@SpringBootTest(args = { "migrator", "current" }, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:test-with-arguments",
				"migrator.locations=classpath:revisions/one", "spring.quartz.auto-startup=false" })
class TestWithArgumentsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Migrator migrator;

	@Test
	void applicationStarts() {
		assertThat(CommandMode.isOn(this.context)).isFalse();
		assertThat(this.migrator.current()).containsExactly("a1b2c3d4e5f6");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
