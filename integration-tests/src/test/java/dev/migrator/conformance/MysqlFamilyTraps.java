package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrator.conformance.mapping.MysqlTrapMappings;
import dev.migrator.integration.MysqlFamilyServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What other tools get wrong on MySQL and MariaDB. */
abstract class MysqlFamilyTraps extends TrapSuite {

	private MysqlFamilyServer server;

	@BeforeAll
	void start(MysqlFamilyServer started) throws SQLException {
		this.server = started;
		make();
	}

	@Override
	protected DataSource newDatabase() throws SQLException {
		return this.server.newDatabase();
	}

	@Override
	protected List<Class<?>> ownMappings() {
		return List.of(MysqlTrapMappings.class);
	}

	@Test
	void tinyintOfOneDigitIsABoolean() {
		assertThat(reportedFirst()).isEmpty();
	}

	@Test
	void timestampThatUpdatesItselfIsNotReported() {
		assertThat(reportedFirst()).isEmpty();
	}

	@Test
	void collationOfColumnIsNotReported() throws SQLException {
		assertThat(reportedFirst()).isEmpty();
		assertThat(database().reported((op) -> op
			.execute("alter table maker modify city varchar(40) character set utf8mb4 collate utf8mb4_bin"))).isEmpty();
	}

	@Test
	void columnInAnotherCaseIsTheOneThatIsThere() throws SQLException {
		assertThat(
				database().reported((op) -> op.execute("alter table MixedCase change camelColumn CAMELCOLUMN integer")))
			.isEmpty();
	}

	private List<String> reportedFirst() {
		return TrapDatabase.described(firstReport()).stream().filter((line) -> line.contains("stamped")).toList();
	}

	@Override
	@Test
	public void localTimestampIsNoTimestampWithZone() throws SQLException {
		assertThat(database().reported((op) -> op.execute("alter table moments modify local_at timestamp(6) null")))
			.containsExactly("alter column local_at of moments: type");
	}

	@Test
	void valueOfEnumColumnIsAddedAndDropped() throws SQLException {
		assertThat(database().reported((op) -> op.execute("alter table chosen modify state enum ('CLOSED', 'OPEN')")))
			.containsExactly("alter column state of chosen: type");
		assertThat(database()
			.reported((op) -> op.execute("alter table chosen modify state enum ('CLOSED', 'GONE', 'OPEN', 'PAID')")))
			.containsExactly("alter column state of chosen: type");
	}

	@Test
	void typesThatOnlyThisDatabaseHasAreWrittenWithoutQuotes() throws SQLException {
		assertThat(database().reportedAfter("stamped", (stamped) -> stamped)).isEmpty();
	}

}
