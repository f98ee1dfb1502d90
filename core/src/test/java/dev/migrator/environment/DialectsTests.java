package dev.migrator.environment;

import java.util.List;

import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.OfflineOnlyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DialectsTests {

	private final Dialects dialects = new Dialects();

	@ParameterizedTest
	@ValueSource(strings = { "postgresql", "h2", "mysql", "mariadb", "sqlite", "oracle", "sqlserver" })
	void everyDialectIsFoundByItsName(String name) {
		assertThat(this.dialects.named(name, null).name()).isEqualTo(name);
	}

	@Test
	void namesAreReadInAnyCase() {
		assertThat(this.dialects.named("Oracle", null).name()).isEqualTo("oracle");
	}

	@Test
	void versionDecidesWhatTheDialectHas() {
		assertThat(this.dialects.named("postgresql", "14.2").features().has(DialectFeature.NULLS_NOT_DISTINCT))
			.isFalse();
		assertThat(this.dialects.named("postgresql", "15").features().has(DialectFeature.NULLS_NOT_DISTINCT)).isTrue();
		assertThatExceptionOfType(InvalidSettingsException.class)
			.isThrownBy(() -> this.dialects.named("oracle", "newest"))
			.withMessageContaining("'newest', which does not begin with a number");
	}

	@Test
	void unknownNameListsAllDialects() {
		assertThatExceptionOfType(UnsupportedDatabaseException.class).isThrownBy(() -> this.dialects.named("db2", null))
			.withMessage(
					"No dialect speaks to the database 'db2'. Supported are [postgresql, h2, mysql, mariadb, sqlite, "
							+ "oracle, sqlserver]")
			.satisfies((ex) -> assertThat(ex.dialects()).hasSize(7));
	}

	@Test
	void databaseOfADialectThatIsRenderedOfflineIsRefused() {
		assertThatExceptionOfType(OfflineOnlyException.class)
			.isThrownBy(() -> this.dialects.of(new DatabaseProduct("Oracle", "19.3.0.0.0", 19, 3)))
			.withMessage("The database 'Oracle 19.3.0.0.0' cannot be migrated over a connection: 'oracle' is rendered "
					+ "offline only: use the SQL script")
			.satisfies((ex) -> assertThat(ex.dialect()).isEqualTo("oracle"));
		assertThatExceptionOfType(OfflineOnlyException.class)
			.isThrownBy(() -> this.dialects.of(new DatabaseProduct("Microsoft SQL Server", "16.00.4105", 16, 0)))
			.withMessage("The database 'Microsoft SQL Server 16.00.4105' cannot be migrated over a connection: "
					+ "'sqlserver' is rendered offline only: use the SQL script");
	}

	@Test
	void unknownDatabaseListsTheDialectsThatSpeak() {
		assertThatExceptionOfType(UnsupportedDatabaseException.class)
			.isThrownBy(() -> this.dialects.of(new DatabaseProduct("DB2/LINUXX8664", "SQL11058", 11, 5)))
			.satisfies((ex) -> assertThat(ex.dialects())
				.isEqualTo(List.of("postgresql", "h2", "mysql", "mariadb", "sqlite")));
	}

}
