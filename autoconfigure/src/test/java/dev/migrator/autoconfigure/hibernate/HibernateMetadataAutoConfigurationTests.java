package dev.migrator.autoconfigure.hibernate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.hibernate.MetadataCapture;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HibernateMetadataAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
				HibernateMetadataAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
				"spring.jpa.hibernate.ddl-auto=none");

	private final ApplicationContextRunner withoutJpa = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(DataSourceAutoConfiguration.class, HibernateMetadataAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());

	@Test
	void entitiesOfTheApplicationAreWantedByItsOwnNames() {
		this.runner.withUserConfiguration(Entities.class).run((context) -> {
			PersistenceUnit unit = context.getBean(WantedSchemas.class).units().get(0);

			assertThat(unit.beanName()).isEqualTo("entityManagerFactory");
			assertThat(unit.dataSource()).isSameAs(context.getBean(DataSource.class));
			assertThat(wanted(unit).table(QualifiedName.of("parcel_note")).orElseThrow().columns())
				.extracting(Column::name, Column::nullable)
				.containsExactlyInAnyOrder(tuple("id", false), tuple("sent_at", false));
		});
	}

	@Test
	void factoryBuiltInTheBackgroundIsWaitedFor() {
		this.runner.withUserConfiguration(Entities.class)
			.withPropertyValues("spring.data.jpa.repositories.bootstrap-mode=deferred")
			.run((context) -> assertThat(wanted(context.getBean(WantedSchemas.class).units().get(0)).tables())
				.hasSize(1));
	}

	@Test
	void everyUnitIsCaptured() {
		this.withoutJpa.withUserConfiguration(HandMadeUnits.class).run((context) -> {
			List<PersistenceUnit> units = context.getBean(WantedSchemas.class).units();

			assertThat(units).extracting(PersistenceUnit::beanName).containsExactlyInAnyOrder("one", "other");
			assertThat(units).allSatisfy((unit) -> assertThat(wanted(unit).tables()).hasSize(1));
		});
	}

	@Test
	void providerOfTheApplicationIsKept() {
		AtomicInteger calls = new AtomicInteger();
		this.runner.withUserConfiguration(Entities.class)
			.withBean(HibernatePropertiesCustomizer.class,
					() -> (properties) -> properties.put("hibernate.integrator_provider",
							(IntegratorProvider) () -> countedCall(calls)))
			.run((context) -> {
				assertThat(wanted(context.getBean(WantedSchemas.class).units().get(0)).tables()).hasSize(1);
				assertThat(calls).hasValue(1);
			});
	}

	@Test
	void providerNamedByTheApplicationIsKept() {
		CountingProvider.CALLS.set(0);
		this.runner.withUserConfiguration(Entities.class)
			.withPropertyValues(
					"spring.jpa.properties[hibernate.integrator_provider]=" + CountingProvider.class.getName())
			.run((context) -> {
				assertThat(wanted(context.getBean(WantedSchemas.class).units().get(0)).tables()).hasSize(1);
				assertThat(CountingProvider.CALLS).hasValue(1);
			});
	}

	@Test
	void nothingIsDoneWithoutTheModule() {
		this.runner.withUserConfiguration(Entities.class)
			.withClassLoader(new FilteredClassLoader(MetadataCapture.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(WantedSchemas.class));
	}

	private static List<Integrator> countedCall(AtomicInteger calls) {
		calls.incrementAndGet();
		return List.of();
	}

	private static DatabaseSchema wanted(PersistenceUnit unit) {
		return unit.source().orElseThrow().read(new H2DialectFactory().create()).schema();
	}

	/** Counts how often it is asked. */
	public static final class CountingProvider implements IntegratorProvider {

		static final AtomicInteger CALLS = new AtomicInteger();

		@Override
		public List<Integrator> getIntegrators() {
			return countedCall(CALLS);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EntityScan(basePackageClasses = HibernateMetadataAutoConfigurationTests.class)
	static class Entities {

	}

	@Configuration(proxyBeanMethods = false)
	static class HandMadeUnits {

		@Bean
		LocalContainerEntityManagerFactoryBean one(DataSource dataSource) {
			return unit("one", dataSource);
		}

		@Bean
		LocalContainerEntityManagerFactoryBean other(DataSource dataSource) {
			return unit("other", dataSource);
		}

		private static LocalContainerEntityManagerFactoryBean unit(String name, DataSource dataSource) {
			LocalContainerEntityManagerFactoryBean unit = new LocalContainerEntityManagerFactoryBean();
			unit.setPersistenceUnitName(name);
			unit.setDataSource(dataSource);
			unit.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
			unit.setPackagesToScan(HibernateMetadataAutoConfigurationTests.class.getPackageName());
			unit.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "none"));
			return unit;
		}

	}

	@Entity(name = "ParcelNote")
	static class ParcelNote {

		@Id
		private long id;

		@CreationTimestamp
		private @Nullable Instant sentAt;

	}

}
