package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.ScriptRules;

/**
 * Writes scripts for {@code sqlite3}. Foreign keys are off and rows without their parent
 * are looked for before each commit, as when revisions run over a connection.
 */
final class SqliteScriptRules implements ScriptRules {

	private static final String ORPHANS = "select \"table\", \"rowid\", \"parent\", \"fkid\" from pragma_foreign_key_check";

	private static final String KNOWN = "temp.migrator_orphans";

	// sqlite.org, cli: without -bail it goes on after an error.
	@Override
	public String runWith() {
		return "sqlite3 -bail DATABASE < FILE";
	}

	@Override
	public Optional<String> begin() {
		return Optional.of("begin immediate");
	}

	@Override
	public String utcNow() {
		return "strftime('%Y-%m-%dT%H:%M:%f', 'now')";
	}

	@Override
	public String user() {
		return "''";
	}

	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.empty();
	}

	@Override
	public List<String> opening() {
		return List.of("pragma foreign_keys = off", "drop table if exists " + KNOWN,
				"create temp table migrator_orphans (\"table\", \"row\", \"parent\", \"key\")",
				"insert into " + KNOWN + " " + ORPHANS);
	}

	@Override
	public List<String> beforeCommit(String versionTable) {
		return List.of("insert into " + versionTable + " (version_num)\n    select null from (" + ORPHANS
				+ " except select * from " + KNOWN + ")");
	}

}
