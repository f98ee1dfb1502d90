package dev.migrator.autoconfigure.autogenerate;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.autoconfigure.hibernate.DatabasePlace;
import dev.migrator.environment.InvalidSettingsException;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnitOwnersTests {

	private final String url = "jdbc:h2:mem:" + UUID.randomUUID()
			+ ";DB_CLOSE_DELAY=-1;INIT=create schema if not exists shop";

	private final DataSource fruit = database(this.url);

	private final DataSource bread = database("jdbc:h2:mem:" + UUID.randomUUID());

	@Test
	void unitBelongsToTheMigratorOfItsDataSource() {
		UnitOwners owners = new UnitOwners(Map.of("fruitMigrator", this.fruit, "breadMigrator", this.bread), Map.of());

		assertThat(owner(owners, this.fruit)).contains("fruitMigrator");
		assertThat(owner(owners, this.bread)).contains("breadMigrator");
	}

	@Test
	void unitOfAnotherPoolBelongsToTheMigratorOfTheSameDatabase() {
		UnitOwners owners = new UnitOwners(Map.of("fruitMigrator", this.fruit, "breadMigrator", this.bread), Map.of());

		assertThat(owner(owners, database(this.url))).contains("fruitMigrator");
		assertThat(owner(owners, database("jdbc:h2:mem:" + UUID.randomUUID()))).isEmpty();
	}

	@Test
	void unitThatConnectsByItselfBelongsToTheMigratorOfItsDatabase() {
		UnitOwners owners = new UnitOwners(Map.of("fruitMigrator", this.fruit, "breadMigrator", this.bread), Map.of());

		assertThat(owners.owner("units", null, () -> DatabasePlace.of(database(this.url)))).contains("fruitMigrator");
		assertThat(owners.owner("units", null, Optional::empty)).isEmpty();
		assertThat(new UnitOwners(Map.of("fruitMigrator", this.fruit), Map.of()).owner("units", null, Optional::empty))
			.contains("fruitMigrator");
	}

	@Test
	void schemaDecidesBetweenMigratorsOfOneDatabase() {
		UnitOwners owners = new UnitOwners(
				Map.of("oneMigrator", this.fruit, "otherMigrator", database(this.url + "\\;set schema shop")),
				Map.of());

		assertThat(owner(owners, database(this.url))).contains("oneMigrator");
		assertThat(owner(owners, database(this.url + "\\;set schema shop"))).contains("otherMigrator");
	}

	@Test
	void unnamedMigratorComesFirstAmongThoseOfOneDatabase() {
		assertThat(owner(new UnitOwners(Map.of("aMigrator", this.fruit, "migrator", this.fruit), Map.of()), this.fruit))
			.contains("migrator");
	}

	@Test
	void migratorsThatShareADatabaseNeedAWord() {
		Map<String, DataSource> both = Map.of("aMigrator", this.fruit, "bMigrator", this.fruit);

		assertThatExceptionOfType(InvalidSettingsException.class)
			.isThrownBy(() -> owner(new UnitOwners(both, Map.of()), this.fruit))
			.withMessageContaining("the migrators [aMigrator, bMigrator] use the database of the persistence unit "
					+ "'units', and only one of them can write its tables; say which by "
					+ "'migrator.autogenerate.units.units'");
		assertThat(owner(new UnitOwners(both, Map.of("units", "bMigrator")), this.fruit)).contains("bMigrator");
		assertThatExceptionOfType(InvalidSettingsException.class)
			.isThrownBy(() -> owner(new UnitOwners(both, Map.of("units", "cMigrator")), this.fruit))
			.withMessageContaining("'migrator.autogenerate.units.units' names the migrator 'cMigrator', which is not "
					+ "there; found [aMigrator, bMigrator]");
	}

	private static Optional<String> owner(UnitOwners owners, @Nullable DataSource dataSource) {
		return owners.owner("units", dataSource,
				() -> (dataSource != null) ? DatabasePlace.of(dataSource) : Optional.empty());
	}

	private static DataSource database(String url) {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl(url);
		return database;
	}

}
