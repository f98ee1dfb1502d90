package dev.migrator.dialect;

import java.util.List;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.RawType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for types that are written as text. */
class TypeRulesFuzzTests {

	private static final FuzzTexts TEXTS = new FuzzTexts(
			List.of("varchar(20)", "character varying (5)[]", "numeric(10, 2)", "timestamp(3) with time zone",
					"enum('a','b')", "bigint unsigned", "double precision", "varchar(5) array",
					"interval day to second"),
			List.of("varchar", "char", "numeric", "decimal", "binary", "varbinary", "float", "bit", "tinyint", "time",
					"timestamp", "datetime", "(", ")", "(0)", "(1)", "(10)", "(99999999999)", "(10, 20)", "(0,0)", " ",
					",", "[]", " array", " with time zone", "unsigned", "'", "\"", "x"));

	static List<DialectFactory> dialects() {
		return List.of(new PostgresqlDialectFactory(), new H2DialectFactory(), new MysqlDialectFactory(),
				new MariadbDialectFactory(), new SqliteDialectFactory());
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void anyTextHasACanonicalForm(DialectFactory factory) {
		TypeRules rules = factory.create().typeRules();
		Fuzz.check(5000, TEXTS::next, (text) -> {
			ColumnType canonical = rules.canonical(new RawType(text));

			assertThat(rules.canonical(canonical)).isEqualTo(canonical);
		});
	}

}
