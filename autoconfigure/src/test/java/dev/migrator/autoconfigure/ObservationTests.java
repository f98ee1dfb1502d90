package dev.migrator.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationTests {

	private final List<Observation.Context> stopped = new ArrayList<>();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withBean(ObservationRegistry.class, this::registry)
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
				"migrator.locations=classpath:revisions/one");

	private ObservationRegistry registry() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onStop(Observation.Context context) {
				ObservationTests.this.stopped.add(context);
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		return registry;
	}

	@Test
	void revisionIsObservedWithinTheUpgrade() {
		this.runner.run((context) -> {
			assertThat(this.stopped).extracting(Observation.Context::getName)
				.containsExactly("migrator.revision", "migrator.upgrade");
			Observation.Context revision = this.stopped.get(0);
			assertThat(revision.getHighCardinalityKeyValue("revision").getValue()).isEqualTo("a1b2c3d4e5f6");
			assertThat(revision.getLowCardinalityKeyValue("direction").getValue()).isEqualTo("upgrade");
			assertThat(revision.getParentObservation().getContextView()).isSameAs(this.stopped.get(1));
			assertThat(this.stopped.get(1).getLowCardinalityKeyValue("migrator").getValue()).isEqualTo("migrator");
		});
	}

	@Test
	void failedRevisionIsAnErrorOfBoth() {
		this.runner.withPropertyValues("migrator.locations=classpath:revisions/failing").run((context) -> {
			assertThat(context).hasFailed();
			assertThat(this.stopped).hasSize(2).allSatisfy((each) -> assertThat(each.getError()).isNotNull());
		});
	}

	@Test
	void startupStepsAreRecorded() {
		BufferingApplicationStartup startup = new BufferingApplicationStartup(1000);
		this.runner.withInitializer((context) -> context.setApplicationStartup(startup))
			.withInitializer((context) -> context.getBeanFactory().setApplicationStartup(startup))
			.run((context) -> assertThat(startup.getBufferedTimeline().getEvents())
				.extracting((event) -> event.getStartupStep().getName())
				.containsSubsequence("migrator.revision", "migrator.upgrade"));
	}

}
