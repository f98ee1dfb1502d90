package dev.migrator.dialect;

import java.util.List;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.Generated;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DialectFactoryTests {

	private static final QualifiedName USERS = QualifiedName.of("users");

	@Test
	void eachFactoryHandlesItsOwnDatabase() {
		DatabaseProduct postgresql = new DatabaseProduct("PostgreSQL", "18.6", 18, 6);
		DatabaseProduct h2 = new DatabaseProduct("H2", "2.4.240 (2025-09-22)", 2, 4);

		assertThat(new PostgresqlDialectFactory().handles(postgresql)).isTrue();
		assertThat(new PostgresqlDialectFactory().handles(h2)).isFalse();
		assertThat(new H2DialectFactory().handles(h2)).isTrue();
		assertThat(new H2DialectFactory().handles(postgresql)).isFalse();
		assertThat(new PostgresqlDialectFactory().create(postgresql).name()).isEqualTo("postgresql");
		assertThat(new H2DialectFactory().create(h2).name()).isEqualTo("h2");
	}

	@Test
	void nullsNotDistinctCameWithPostgresql15() {
		Operation operation = new CreateUniqueConstraint(USERS,
				new UniqueConstraint("uq", List.of("age"), Deferrability.NOT_DEFERRABLE, true));

		assertThat(postgresql(14).compiler().problems(operation)).containsExactly(
				"createUniqueConstraint 'uq' of 'users' cannot be compiled for postgresql: it has no unique"
						+ " constraints for which nulls are equal");
		assertThat(postgresql(15).compiler().problems(operation)).isEmpty();
	}

	@Test
	void virtualColumnsCameWithPostgresql18() {
		Operation operation = new AddColumn(USERS,
				Column.of("twice", ColumnTypes.integer()).withGenerated(new Generated("age * 2", false)), false);

		assertThat(postgresql(17).compiler().problems(operation))
			.containsExactly("addColumn 'twice' of 'users' cannot be compiled for postgresql: it has no virtual"
					+ " generated columns");
		assertThat(postgresql(18).compiler().problems(operation)).isEmpty();
	}

	@Test
	void enumValuesCameWithH2Version24() {
		Operation operation = new AddEnumValue(QualifiedName.of("mood"), "happy", null);

		assertThat(h2(2, 3).compiler().problems(operation)).containsExactly(
				"addEnumValue 'mood' cannot be compiled for h2: it has no way to add a value to an enum" + " type");
		assertThat(h2(2, 4).compiler().problems(operation)).isEmpty();
	}

	@Test
	void onlyPostgresqlRollsSchemaChangesBack() {
		assertThat(postgresql(14).features().has(DialectFeature.TRANSACTIONAL_DDL)).isTrue();
		assertThat(h2(2, 2).features().has(DialectFeature.TRANSACTIONAL_DDL)).isFalse();
	}

	@Test
	void namesAreMeasuredAsTheDatabaseDoes() {
		String name = "ä".repeat(32);

		assertThat(postgresql(18).compiler().problems(new RenameTable(USERS, name)))
			.containsExactly("renameTable 'users' cannot be compiled for postgresql: the name '" + name
					+ "' has 64 bytes, the limit is 63");
		assertThat(postgresql(18).compiler().problems(new RenameTable(USERS, name.substring(1) + "a"))).isEmpty();
		assertThat(h2(2, 4).compiler().problems(new RenameTable(USERS, "x".repeat(256)))).isEmpty();
		assertThat(h2(2, 4).compiler().problems(new CreateSchema("x".repeat(257), false)))
			.containsExactly("createSchema '" + "x".repeat(257) + "' cannot be compiled for h2: the name '"
					+ "x".repeat(257) + "' has 257 characters, the limit is 256");
	}

	@Test
	void unnamedPrimaryKeyOfALongTableIsCutAsPostgresqlCuts() {
		Operation operation = new DropConstraint(QualifiedName.of("t" + "ä".repeat(30)), null,
				ConstraintKind.PRIMARY_KEY, false, null);

		assertThat(postgresql(18).compiler().compile(operation, TableLookup.none())).containsExactly(SqlStatement
			.of("alter table \"t" + "ä".repeat(30) + "\" drop constraint \"t" + "ä".repeat(28) + "_pkey\""));
	}

	@Test
	void sqliteIsRecognisedAndHasNoComments() {
		DatabaseProduct product = new DatabaseProduct("SQLite", "3.53.2", 3, 53);
		Operation operation = new AddColumn(USERS, Column.of("bio", ColumnTypes.text()).withComment("about"), false);

		assertThat(new SqliteDialectFactory().handles(product)).isTrue();
		assertThat(new SqliteDialectFactory().create(product).compiler().problems(operation))
			.containsExactly("addColumn 'bio' of 'users' cannot be compiled for sqlite: it has no comments");
	}

	@Test
	void codeIsNotCompiled() {
		Jdbc operation = new Jdbc("count users", (client) -> {
		});

		assertThat(h2(2, 4).compiler().problems(operation)).isEmpty();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> h2(2, 4).compiler().compile(operation, TableLookup.none()))
			.withMessage("the code 'count users' is run against a connection, it cannot be compiled");
	}

	private static Dialect postgresql(int major) {
		return new PostgresqlDialectFactory().create(new DatabaseProduct("PostgreSQL", major + ".0", major, 0));
	}

	private static Dialect h2(int major, int minor) {
		return new H2DialectFactory().create(new DatabaseProduct("H2", major + "." + minor, major, minor));
	}

}
