package dev.migrator.conformance;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteTrapIntegrationTests extends TrapSuite {

	@TempDir
	private static Path folder;

	@BeforeAll
	void start() throws SQLException {
		make();
	}

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory();
	}

	@Override
	protected DataSource newDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db"));
		return dataSource;
	}

	// Hibernate makes neither foreign keys nor constraints over several columns there.
	@Override
	protected Map<String, Object> settings() {
		return Map.of("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect", "hibernate.hbm2ddl.auto",
				"none");
	}

	@Test
	void checkInOtherWordsMakesNoNewTable() throws SQLException {
		assertThat(database().reported((op) -> {
			op.dropConstraint("ck_chosen_range", "chosen", ConstraintKind.CHECK);
			op.createCheckConstraint("ck_chosen_range", "chosen", "((\"low\" < `high`) AND (HIGH != 7))");
		})).isEmpty();
	}

	@Test
	void tableAndColumnInAnotherCaseAreThoseThatAreThere() throws SQLException {
		assertThat(database().reported((op) -> {
			op.execute("alter table MixedCase rename to other");
			op.execute("alter table other rename to MIXEDCASE");
			op.execute("alter table MIXEDCASE rename column camelColumn to CAMELCOLUMN");
		})).isEmpty();
	}

	// The catalog names no constraint that was made without a name.
	@Override
	public void uniqueConstraintThatTheDatabaseNamesIsNotReported() {
	}

	// Dates are text there, whatever the type is called.
	@Override
	public void localTimestampIsNoTimestampWithZone() {
	}

	@Override
	public void precisionOfTimestampIsSeen() {
	}

	@Test
	void zoneAndPrecisionMakeNoDifference() throws SQLException {
		assertThat(database().reported((op) -> {
			op.alterColumn("moments", "local_at", (column) -> column.type(ColumnTypes.timestampWithTimeZone(6)));
			op.alterColumn("moments", "milli_at", (column) -> column.type(ColumnTypes.timestamp(6)));
		})).isEmpty();
	}

}
