package dev.migrator.dialect.h2;

import dev.migrator.dialect.ScriptRules;

/** Writes scripts for H2's {@code RunScript}. */
final class H2ScriptRules implements ScriptRules {

	@Override
	public String runWith() {
		return "java -cp h2.jar org.h2.tools.RunScript -url URL -user USER -password PASSWORD -script FILE";
	}

	@Override
	public String utcNow() {
		return "cast(current_timestamp(6) at time zone 'UTC' as timestamp(6))";
	}

}
