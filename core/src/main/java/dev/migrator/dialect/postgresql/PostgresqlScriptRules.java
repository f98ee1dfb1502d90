package dev.migrator.dialect.postgresql;

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

	@Override
	public Optional<GuardedBlock> guardedBlock() {
		return Optional.of(new DoBlock());
	}

}
