package dev.migrator.dialect.postgresql;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.GuardedBlock;

/** Writes {@code do} blocks (PostgreSQL 18, DO); each is a transaction. */
final class DoBlock implements GuardedBlock {

	@Override
	public boolean isTransaction() {
		return true;
	}

	@Override
	public boolean takesCompound() {
		return true;
	}

	@Override
	public String write(String query, List<Guarded> statements) {
		String body = statements.stream()
			.map((each) -> "    execute " + quoted("sql", each.sql()) + ";\n")
			.collect(Collectors.joining("", "begin\n  if not exists (" + query + ") then\n", "  end if;\nend\n"));
		return "do " + quoted("step", "\n" + body) + ";";
	}

	private static String quoted(String name, String text) {
		String tag = name;
		while ((text + "$").contains("$" + tag + "$")) {
			tag += "_";
		}
		return "$" + tag + "$" + text + "$" + tag + "$";
	}

}
