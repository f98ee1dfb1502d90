package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.conformance.mapping.TrapMappings;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.hibernate.UnknownIndexColumnException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class H2TrapIntegrationTests extends TrapSuite {

	@BeforeAll
	void start() throws SQLException {
		make();
	}

	@Override
	public DialectFactory factory() {
		return new H2DialectFactory();
	}

	@Override
	public DataSource newDatabase() {
		return database("");
	}

	private static DataSource database(String options) {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + options);
		return dataSource;
	}

	@ParameterizedTest
	@ValueSource(strings = { ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
			";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE" })
	void modeOfH2MakesNoDifference(String mode) throws SQLException {
		// Hibernate and Envers write "tinyint", which the first mode does not have.
		List<Class<?>> classes = MappingTheme.of(TrapMappings.class)
			.classes()
			.stream()
			.filter((each) -> !each.getSimpleName().matches("Chosen|Watched"))
			.toList();
		TrapDatabase database = TrapDatabase.of(factory(), database(mode),
				Map.of("hibernate.hbm2ddl.auto", "create-only"), classes);

		assertThat(TrapDatabase.described(database.generate())).isEmpty();
	}

	@Test
	void indexOnAColumnThatIsNotThereEndsWithItsName() {
		assertThatExceptionOfType(UnknownIndexColumnException.class)
			.isThrownBy(() -> TrapDatabase.of(factory(), newDatabase(), Map.of("hibernate.hbm2ddl.auto", "none"),
					List.of(Misspelt.class)))
			.withMessage(
					"The entities cannot be compared with the database, since they name columns that are not there: "
							+ "index 'ix_lable' of table 'misspelt' (entity '" + Misspelt.class.getName()
							+ "') names column 'lable', and the table has [id, label]; correct 'columnList' of '@Index'");
	}

	@Entity
	@Table(name = "misspelt", indexes = @Index(name = "ix_lable", columnList = "lable"))
	static class Misspelt {

		@Id
		private long id;

		private String label = "";

	}

}
