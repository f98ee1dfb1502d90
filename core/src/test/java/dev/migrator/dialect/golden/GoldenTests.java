package dev.migrator.dialect.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.oracle.OracleDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.dialect.sqlserver.SqlserverDialectFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenTests {

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("files")
	void statementsAreThoseOfTheFile(String dialectName, String operation, Dialect dialect, List<GoldenCase> cases) {
		new GoldenFile(dialect, operation).compare(dialect, cases);
	}

	@Test
	void everyFileHasItsCases() throws IOException {
		List<String> expected = files().map((arguments) -> arguments.get()[0] + "/" + arguments.get()[1] + ".sql")
			.sorted()
			.toList();

		Path root = Path.of("src/test/resources/golden");
		try (Stream<Path> found = Files.walk(root)) {
			assertThat(found.filter(Files::isRegularFile).map((path) -> root.relativize(path).toString()).sorted())
				.containsExactlyElementsOf(expected);
		}
	}

	static Stream<Arguments> files() {
		return Stream
			.of(new PostgresqlDialectFactory(GoldenCases.customCompilers()).create(),
					new H2DialectFactory(GoldenCases.customCompilers()).create(),
					new MysqlDialectFactory(GoldenCases.customCompilers()).create(),
					new MariadbDialectFactory(GoldenCases.customCompilers()).create(),
					new SqliteDialectFactory(GoldenCases.deletingCompilers()).create(),
					new OracleDialectFactory(GoldenCases.customCompilers()).create(),
					new SqlserverDialectFactory(GoldenCases.customCompilers()).create())
			.flatMap((dialect) -> GoldenCases.all()
				.entrySet()
				.stream()
				.map((entry) -> Arguments.of(dialect.name(), entry.getKey(), dialect, entry.getValue())));
	}

}
