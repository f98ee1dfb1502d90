package dev.migrator.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import dev.migrator.fuzz.SqlCorpus;
import dev.migrator.operation.Operations;
import dev.migrator.revision.GraphProblem;
import dev.migrator.revision.InvalidGraphException;
import dev.migrator.revision.RevisionGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for a reader of SQL revisions, whatever it is given. */
class SqlRevisionReaderFuzzTests {

	private static final List<String> DIALECTS = List.of("postgresql", "h2", "mysql", "mariadb", "sqlite", "oracle");

	private static final List<String> PIECES = List.of("-- revision: ", "-- revision: a1", "-- down-revision: b1, c1",
			"-- down-revision: base", "-- message: m", "-- branch-labels: x,y", "-- depends-on: d", "-- created-at: ",
			"2026-11-21T10:15:30Z", "-- revison: a", "-- s:", "--", "\n", "\r\n", "\n\n", ",", " ", "\t", "\uFEFF",
			"-- migrator:upgrade\n", "-- migrator:downgrade\n", "-- migrator:", "-- MIGRATOR : Upgrade", "postgresql",
			" mysql", " no-transaction", "upgrade", ":", "${a}", "\\${a}", "${b.c}", "${", "}", "$1", "\\", "select 1;",
			"begin;", "commit", "(", "'", ";", "delimiter //\n", "\\d t", "create trigger t begin", "end", "@",
			"heads");

	private final FuzzTexts texts = new FuzzTexts(SqlCorpus.all(), PIECES);

	@Test
	void whatIsWrongIsAProblemWithALineOfTheFile() {
		Fuzz.check(10_000, (random) -> withHeader(random, this.texts.next(random)), (text) -> {
			int lines = lines(text);
			SqlRevisionReader reader = new SqlRevisionReader("a1.sql", "a1.sql");
			SqlRevision revision = reader.read(text.getBytes(StandardCharsets.UTF_8), Map.of("a", "", "b.c", "1$2"));

			assertThat(revision == null).isEqualTo(!reader.problems().isEmpty());
			assertThat(reader.problems()).allSatisfy((each) -> {
				assertThat(each.line()).isBetween(0, lines);
				assertThat(each.message()).isNotBlank();
			});
			if (revision != null) {
				run(revision, lines);
			}
		});
	}

	@Test
	void anyBytesAreReadOrRefused() {
		Fuzz.check(2000, (random) -> bytes(random, this.texts.next(random)), (bytes) -> {
			SqlRevisionReader reader = new SqlRevisionReader("a1.sql", "a1.sql");
			assertThat(reader.read(bytes, Map.of()) == null).isEqualTo(!reader.problems().isEmpty());
		});
	}

	private static void run(SqlRevision revision, int lines) {
		assertThat(revision.node().id()).isNotBlank();
		for (String dialect : DIALECTS) {
			for (RevisionScript script : List.of(revision.script(), revision.checksumScript())) {
				run(script, dialect, lines);
			}
		}
		try {
			RevisionGraph.of(List.of(revision.node()));
		}
		catch (InvalidGraphException ex) {
			assertThat(ex.problems()).extracting(GraphProblem::message).doesNotContainNull().isNotEmpty();
		}
	}

	private static void run(RevisionScript script, String dialect, int lines) {
		try {
			script.upgrade(new Operations(dialect));
			script.downgrade(new Operations(dialect));
		}
		catch (ScriptProblemsException ex) {
			assertThat(ex.problems()).isNotEmpty().allSatisfy((each) -> assertThat(each.line()).isBetween(1, lines));
		}
		catch (IrreversibleScriptException ex) {
			assertThat(ex).isNotNull();
		}
	}

	private static String withHeader(Random random, String text) {
		return random.nextInt(3) == 0 ? text : "-- revision: a1\n-- migrator:upgrade\n" + text;
	}

	private static byte[] bytes(Random random, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int count = (bytes.length > 0) ? random.nextInt(4) : 0; count > 0; count--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
		}
		return bytes;
	}

	private static int lines(String text) {
		char end = (text.indexOf('\n') >= 0) ? '\n' : '\r';
		return 1 + (int) text.chars().filter((each) -> each == end).count();
	}

}
