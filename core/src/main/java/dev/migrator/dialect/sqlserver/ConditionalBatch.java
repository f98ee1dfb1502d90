package dev.migrator.dialect.sqlserver;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.GuardedBlock;

/** Writes batches that run text under a condition, each in one transaction. */
final class ConditionalBatch implements GuardedBlock {

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
		return statements.stream()
			.map((each) -> "    exec(N'" + (each.sql() + (each.compound() ? ";" : "")).replace("'", "''") + "');\n")
			.collect(Collectors.joining("", "if not exists (" + query + ")\nbegin\n    begin transaction;\n",
					"    commit;\nend\nGO"));
	}

}
