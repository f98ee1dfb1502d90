package dev.migrator.autoconfigure.command;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class CallingCodeTests {

	@Test
	void classWhoseMainMethodRunsOwnsTheProcess() {
		assertThat(Starter.main()).isTrue();
		assertThat(CallingCode.isMainMethodOf(Starter.class)).isFalse();
		assertThat(CallingCode.isMainMethodOf(CallingCodeTests.class)).isFalse();
		assertThat(CallingCode.isMainMethodOf(null)).isFalse();
	}

	@Test
	void parentOfABuilderIsToldFromItsChild() {
		List<Boolean> answers = new ArrayList<>();
		SpringApplicationBuilder parent = new SpringApplicationBuilder(Empty.class)
			.initializers((context) -> answers.add(CallingCode.isRunOfParent()));
		SpringApplicationBuilder child = parent.child(Empty.class)
			.web(WebApplicationType.NONE)
			.initializers((context) -> answers.add(CallingCode.isRunOfParent()));

		child.run().close();

		assertThat(answers).containsExactly(true, false);
	}

	static final class Starter {

		private Starter() {
		}

		static boolean main() {
			return CallingCode.isMainMethodOf(Starter.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Empty {

	}

}
