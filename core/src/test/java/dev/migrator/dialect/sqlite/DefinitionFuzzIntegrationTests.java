package dev.migrator.dialect.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.sqlite.DefinitionPart.Kind;
import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.fuzz.SqlCorpus;
import dev.migrator.revision.MigratorException;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What SQLite takes is read as SQLite reads it, and nothing else ends in another error.
 */
class DefinitionFuzzIntegrationTests {

	private static final FuzzTexts TEXTS = new FuzzTexts(SqlCorpus.golden("sqlite"),
			List.of("create table t", "create unique index i on t", "(", ")", ",", "a", "\"b\"", "[c]", "'", "\"", "[",
					"--", "/*", "constraint", "primary key", "unique", "check", "default", "references",
					"generated always as", "collate", "not", "null", "on delete", "set null", "deferrable", "desc",
					"where", " ", "\n", "-", "1", "x'00'"));

	@Test
	void whatSqliteTakesIsReadAsSqliteReadsIt() {
		Fuzz.check(1500, (random) -> new SqliteTexts(random).table(), (sql) -> {
			try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
					Statement statement = connection.createStatement()) {
				if (takes(statement, sql)) {
					TableDefinition table = TableDefinition.parse(text(statement, "select sql from sqlite_schema"));
					List<String> facts = facts(statement, "t");
					assertThat(facts(table)).isEqualTo(facts);
					statement.execute(table.create("copy", new SqliteQuoting()));
					assertThat(facts(statement, "copy")).isEqualTo(facts);
				}
			}
		});
	}

	@Test
	void indexesThatSqliteTakesAreReadAsSqliteReadsThem() {
		Fuzz.check(1500, (random) -> new SqliteTexts(random).index(List.of("a", "\"c d\"", "[e]", "`f``g`", "desc")),
				(sql) -> {
					try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
							Statement statement = connection.createStatement()) {
						statement.execute("create table t (a, \"c d\", [e], `f``g`, desc)");
						if (takes(statement, sql)) {
							Index index = new IndexParser(
									text(statement, "select sql from sqlite_schema where type = 'index'"))
								.index();
							assertThat(facts(index)).isEqualTo(lines(statement,
									"""
											select l.name || ' ' || l."unique" || ' ' || l.partial || ' ' || x."desc" || ' '
												|| case when x.coll = 'BINARY' then coalesce(x.name, '()') else '()' end
											from pragma_index_list('t') l, pragma_index_xinfo(l.name) x where x.key = 1 order by x.seqno
											"""));
						}
					}
				});
	}

	@Test
	void anyTextIsReadOrRefused() {
		Fuzz.check(6000, TEXTS::next, (text) -> {
			quiet(() -> TableDefinition.parse(text));
			quiet(() -> new IndexParser(text).index());
			quiet(() -> TokenCursor.mentions(text, "a"));
			quiet(() -> TokenCursor.replace(text, "a", "b"));
		});
	}

	private static void quiet(Runnable call) {
		try {
			call.run();
		}
		catch (MigratorException ex) {
			assertThat(ex.getMessage()).isNotBlank();
		}
	}

	private static boolean takes(Statement statement, String sql) {
		try {
			statement.execute(sql);
			return true;
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private static List<String> facts(Statement statement, String table) throws SQLException {
		List<String> facts = new ArrayList<>(lines(statement, """
				select name || ' ' || "notnull" || ' ' || hidden || ' ' || coalesce(replace(dflt_value, ' ', ''), '')
				from pragma_table_xinfo('%s')
				""".formatted(table)));
		facts.addAll(lines(statement, """
				select "table" || ' ' || on_delete || ' ' || on_update || ' ' || "from"
				from pragma_foreign_key_list('%s') order by id desc, seq
				""".formatted(table)));
		return facts;
	}

	private static List<String> facts(TableDefinition table) {
		boolean withoutRowid = table.isWithoutRowid();
		Stream<String> columns = table.columns().stream().map((column) -> {
			boolean stored = column.part(Kind.GENERATED).stream().anyMatch((part) -> part.text().endsWith("stored"));
			int hidden = !column.isGenerated() ? 0 : stored ? 3 : 2;
			boolean key = table.primaryKey().stream().anyMatch(column.name()::equalsIgnoreCase);
			String value = column.part(Kind.DEFAULT).map(DefinitionPart::value).orElse("").replace(" ", "");
			return column.name() + " " + ((column.isNotNull() || (withoutRowid && key)) ? 1 : 0) + " " + hidden + " "
					+ value;
		});
		Stream<String> keys = table.parts()
			.map(DefinitionPart::constraint)
			.filter(ForeignKey.class::isInstance)
			.map(ForeignKey.class::cast)
			.map((key) -> key.referencedTable().name() + " " + key.onDelete().name().replace('_', ' ') + " "
					+ key.onUpdate().name().replace('_', ' ') + " " + key.columns().get(0));
		return Stream.concat(columns, keys).toList();
	}

	private static List<String> facts(Index index) {
		return index.parts()
			.stream()
			.map((part) -> index.name() + " " + (index.unique() ? 1 : 0) + " " + ((index.where() != null) ? 1 : 0) + " "
					+ (part.descending() ? 1 : 0) + " " + name(part))
			.toList();
	}

	private static String name(IndexPart part) {
		return part.isExpression() ? "()" : part.text();
	}

	private static String text(Statement statement, String query) throws SQLException {
		return lines(statement, query).get(0);
	}

	private static List<String> lines(Statement statement, String query) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				lines.add(row.getString(1));
			}
		}
		return lines;
	}

}
