package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.Quoting;

/** Writes anonymous blocks of PL/SQL, in which definitions run as text. */
final class PlsqlBlock implements GuardedBlock {

	private final Quoting quoting;

	PlsqlBlock(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public boolean isTransaction() {
		return false;
	}

	@Override
	public boolean takesCompound() {
		return true;
	}

	@Override
	public String write(String query, List<Guarded> statements) {
		return statements.stream()
			.map((each) -> "    execute immediate " + this.quoting.literal(each.sql() + (each.compound() ? ";" : ""))
					+ ";\n")
			.collect(Collectors.joining("", "declare\n  applied integer;\nbegin\n  select count(*) into applied from ("
					+ query + ");\n  if applied = 0 then\n", "  end if;\nend;\n/"));
	}

}
