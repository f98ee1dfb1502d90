package dev.migrator.dialect.postgresql;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code psql}. */
final class PostgresqlScriptRules implements ScriptRules {

	// PostgreSQL 18, psql: without the variable it goes on after an error.
	@Override
	public String runWith() {
		return "psql -X -v ON_ERROR_STOP=1 -f FILE";
	}

	@Override
	public String utcNow() {
		return "timezone('utc', clock_timestamp())";
	}

	@Override
	public String user() {
		return "session_user";
	}

	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.of("set search_path to " + schema);
	}

	// PostgreSQL 18, RESET: "all" leaves out the two identities.
	@Override
	public List<String> restoreSettings() {
		return List.of("reset session authorization", "reset role", "reset all");
	}

	@Override
	public boolean restoresSchema() {
		return true;
	}

	@Override
	public String joined(String column) {
		return "string_agg(" + column + ", ',' order by " + column + ")";
	}

	@Override
	public Optional<GuardedBlock> guardedBlock() {
		return Optional.of(new DoBlock());
	}

}
