package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.ScriptRules;

/** Writes scripts for the {@code mysql} and {@code mariadb} programs. */
final class MysqlScriptRules implements ScriptRules {

	private static final String DELIMITER = "//";

	private final String client;

	MysqlScriptRules(String client) {
		this.client = client;
	}

	@Override
	public String runWith() {
		return this.client + " --default-character-set=utf8mb4 DATABASE < FILE";
	}

	@Override
	public Optional<String> begin() {
		return Optional.of("start transaction");
	}

	@Override
	public String utcNow() {
		return "utc_timestamp(6)";
	}

	@Override
	public String user() {
		return "user()";
	}

	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.of("use " + schema);
	}

	@Override
	public List<String> keepSettings() {
		return List.of(assignments("@migrator_", "@@session."));
	}

	@Override
	public List<String> restoreSettings() {
		return List.of(assignments("@@session.", "@migrator_"));
	}

	private static String assignments(String to, String from) {
		return MysqlWorkSession.VARIABLES.stream()
			.map((variable) -> to + variable + " = " + from + variable)
			.collect(Collectors.joining(", ", "set ", ""));
	}

	// MySQL 9.x, 14.19.1, GROUP_CONCAT
	@Override
	public String joined(String column) {
		return "group_concat(" + column + " order by " + column + " separator ',')";
	}

	// MySQL 9.x, 27.1: the client sends what ends with the delimiter, so a body with
	// semicolons needs another one.
	@Override
	public String end(String sql, boolean compound) {
		if (!compound) {
			return sql + ";";
		}
		String delimiter = DELIMITER;
		while (sql.contains(delimiter)) {
			delimiter += "/";
		}
		return "delimiter " + delimiter + "\n" + sql + "\n" + delimiter + "\ndelimiter ;";
	}

	@Override
	public Optional<GuardedBlock> guardedBlock() {
		return Optional.of(new StepProcedure());
	}

}
