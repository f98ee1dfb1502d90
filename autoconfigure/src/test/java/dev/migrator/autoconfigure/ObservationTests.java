package dev.migrator.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.metrics.StartupStep;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationTests {

	private final List<Observation.Context> stopped = new ArrayList<>();

	private final ObservationRegistry registry = registry();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigratorAutoConfiguration.class))
		.withBean(ObservationRegistry.class, () -> this.registry)
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
			assertThat(this.stopped.get(1).getLowCardinalityKeyValues())
				.containsExactlyInAnyOrder(KeyValue.of("migrator", "migrator"), KeyValue.of("outcome", "applied"));
		});
	}

	@Test
	void failedRevisionIsAnErrorOfBoth() {
		this.runner.withPropertyValues("migrator.locations=classpath:revisions/failing").run((context) -> {
			assertThat(context).hasFailed();
			assertThat(this.stopped).hasSize(2).allSatisfy((each) -> assertThat(each.getError()).isNotNull());
			assertThat(outcome()).isEqualTo("failed");
		});
	}

	@Test
	void outcomeSaysWhatTheStartDid() {
		this.runner.run((context) -> assertThat(outcome()).isEqualTo("applied"));
		this.runner.run((context) -> assertThat(outcome()).isEqualTo("up-to-date"));
		this.runner.withPropertyValues("migrator.startup=check")
			.run((context) -> assertThat(outcome()).isEqualTo("checked"));
		this.runner.withPropertyValues("migrator.startup=none")
			.run((context) -> assertThat(outcome()).isEqualTo("none"));
		this.runner.withBean(MigrationStrategy.class, () -> Migrator::validate)
			.run((context) -> assertThat(outcome()).isEqualTo("strategy"));
	}

	@Test
	void whatIsObservedInARevisionIsWithinIt() {
		RunListener inner = new RunListener() {

			@Override
			public void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
				Observation.createNotStarted("inner", ObservationTests.this.registry).observe(() -> {
				});
			}

		};

		this.runner.withBean(RunListener.class, () -> inner)
			.run((context) -> assertThat(this.stopped.get(0).getParentObservation().getContextView().getName())
				.isEqualTo("migrator.revision"));

		assertThat(this.registry.getCurrentObservation()).isNull();
	}

	private String outcome() {
		return this.stopped.get(this.stopped.size() - 1).getLowCardinalityKeyValue("outcome").getValue();
	}

	@Test
	void startupStepsAreRecorded() {
		BufferingApplicationStartup startup = new BufferingApplicationStartup(1000);
		this.runner.withInitializer((context) -> context.setApplicationStartup(startup))
			.withInitializer((context) -> context.getBeanFactory().setApplicationStartup(startup))
			.run((context) -> {
				Map<String, StartupStep> steps = startup.getBufferedTimeline()
					.getEvents()
					.stream()
					.map(StartupTimeline.TimelineEvent::getStartupStep)
					.collect(Collectors.toMap(StartupStep::getName, Function.identity(), (first, second) -> first));
				StartupStep upgrade = steps.get("migrator.upgrade");
				StartupStep revision = steps.get("migrator.revision");
				assertThat(revision.getParentId()).isEqualTo(upgrade.getId());
				assertThat(tags(upgrade)).isEqualTo(Map.of("migrator", "migrator", "outcome", "applied"));
				assertThat(tags(revision)).isEqualTo(Map.of("revision", "a1b2c3d4e5f6", "direction", "upgrade"));
			});
	}

	private static Map<String, String> tags(StartupStep step) {
		return StreamSupport.stream(step.getTags().spliterator(), false)
			.collect(Collectors.toMap(StartupStep.Tag::getKey, StartupStep.Tag::getValue));
	}

}
