package dev.migrator.autoconfigure.diagnostics;

import java.time.Duration;
import java.util.List;

import dev.migrator.autoconfigure.InvalidInstancesException;
import dev.migrator.autoconfigure.order.DeferredInitializationException;
import dev.migrator.dialect.OfflineOnlyException;
import dev.migrator.environment.NoRevisionsFoundException;
import dev.migrator.environment.UnsupportedDatabaseException;
import dev.migrator.revision.MigratorException;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.runner.FailedStatement;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.runner.RunDirection;
import dev.migrator.script.ScriptProblem;
import dev.migrator.script.ScriptProblemsException;
import dev.migrator.version.LockTimeoutException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MigratorFailureAnalyzerTests {

	@Test
	void missingRevisionsNameTheLocations() {
		FailureAnalysis analysis = analyze(new NoRevisionsFoundException(List.of("classpath:db/revisions"), List.of()));

		assertThat(analysis.getDescription()).startsWith("No revisions were found in [classpath:db/revisions].");
		assertThat(analysis.getAction()).startsWith("Write a first revision in one of the locations");
	}

	@Test
	void failedRevisionNamesFileAndStatement() {
		FailureAnalysis analysis = analyze(
				new RevisionFailedException(new FailedStatement("abc", RunDirection.UPGRADE, "abc_x.sql:7", 2, 3,
						"create table t (id int)", "table exists", "42P07"), "Everything was rolled back", null));

		assertThat(analysis.getDescription())
			.isEqualTo("Upgrade of revision 'abc' (abc_x.sql:7) failed at operation 2 of 3: table exists. "
					+ "The statement is: create table t (id int). Everything was rolled back");
		assertThat(analysis.getAction())
			.isEqualTo("Correct the statement, the data it fails on or the rights of the user, and start again.");
	}

	@Test
	void changedRevisionsNameBothWaysOut() {
		FailureAnalysis analysis = analyze(new ChangedRevisionException(List.of("abc"), List.of("a.sql")));

		assertThat(analysis.getDescription()).contains("[abc]");
		assertThat(analysis.getAction()).contains("Put the revisions back").contains("accept what they say now");
	}

	@Test
	void lockTimeoutNamesTheHolder() {
		FailureAnalysis analysis = analyze(new LockTimeoutException(Duration.ofSeconds(3), "process 42 of ada"));

		assertThat(analysis.getDescription()).contains("3000 ms").contains("process 42 of ada");
		assertThat(analysis.getAction()).contains("migrator.lock.timeout");
	}

	@Test
	void brokenFilesAreAllListed() {
		FailureAnalysis analysis = analyze(new ScriptProblemsException(
				List.of(new ScriptProblem("a.sql", 1, "no header"), new ScriptProblem("b.sql", 7, "no end"))));

		assertThat(analysis.getDescription()).contains("a.sql:1: no header").contains("b.sql:7: no end");
	}

	@Test
	void brokenGraphNamesItsRevisions() {
		MigratorException error = catchThrowableOfType(MigratorException.class,
				() -> RevisionGraph.of(List.of(RevisionNode.of("abc", "missing"))));

		assertThat(analyze(error).getDescription()).contains("abc").contains("missing");
		assertThat(analyze(error).getAction()).startsWith("Correct the revisions named above");
	}

	@Test
	void unsupportedDatabaseNamesTheSupportedOnes() {
		FailureAnalysis analysis = analyze(new UnsupportedDatabaseException("Db2 11", List.of("postgresql", "h2")));

		assertThat(analysis.getDescription()).contains("'Db2 11'").contains("[postgresql, h2]");
	}

	@Test
	void databaseThatOnlyTakesScriptsSaysSo() {
		FailureAnalysis analysis = analyze(new OfflineOnlyException("oracle", "Oracle 19.3"));

		assertThat(analysis.getDescription())
			.isEqualTo("The database 'Oracle 19.3' cannot be migrated over a connection: "
					+ "'oracle' is rendered offline only: use the SQL script");
		assertThat(analysis.getAction())
			.isEqualTo("Let the database's own client run the SQL script, and set 'migrator.enabled' to 'false' here.");
	}

	@Test
	void wrongInstancesAreListed() {
		FailureAnalysis analysis = analyze(new InvalidInstancesException(
				List.of("'migrator.instances.a' is wrong", "'migrator.instances.b', too")));

		assertThat(analysis.getDescription()).isEqualTo("The migrators of 'migrator.instances' cannot be made: "
				+ "'migrator.instances.a' is wrong. 'migrator.instances.b', too");
		assertThat(analysis.getAction()).isEqualTo("Correct the properties named above: an instance names a DataSource "
				+ "bean with 'data-source' or has a 'url', and instances of one database have version tables of their own.");
	}

	@Test
	void jpaBeforeTheRevisionsIsExplained() {
		FailureAnalysis analysis = analyze(
				new DeferredInitializationException("spring.jpa.defer-datasource-initialization"));

		assertThat(analysis.getAction()).isEqualTo("Remove the property; what data.sql did belongs into a revision.");
	}

	@Test
	void cycleThroughTheInitializerIsExplained() {
		BeanCurrentlyInCreationException cycle = new BeanCurrentlyInCreationException("entityManagerFactory");
		BeanCreationException failure = new BeanCreationException("migrationInitializer", "no", cycle);

		FailureAnalysis analysis = new RevisionBeanCycleFailureAnalyzer().analyze(failure);

		assertThat(analysis).isNotNull();
		assertThat(analysis.getAction()).contains("op.jdbc(...)");
	}

	@Test
	void otherCyclesAreLeftAlone() {
		BeanCurrentlyInCreationException cycle = new BeanCurrentlyInCreationException("a");

		assertThat(new RevisionBeanCycleFailureAnalyzer().analyze(new BeanCreationException("b", "no", cycle)))
			.isNull();
	}

	private static FailureAnalysis analyze(MigratorException error) {
		FailureAnalysis analysis = new MigratorFailureAnalyzer().analyze(new IllegalStateException("start", error));
		assertThat(analysis).isNotNull();
		return analysis;
	}

}
