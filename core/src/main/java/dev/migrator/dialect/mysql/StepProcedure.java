package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.GuardedBlock;

/**
 * Writes a procedure that is called and dropped again, because {@code if} stands in
 * routines only (MySQL 9.x, 15.6.5.2). A routine makes no routine (MySQL 9.x, Error
 * Reference, 1303).
 */
final class StepProcedure implements GuardedBlock {

	private static final String NAME = "migrator_step";

	@Override
	public boolean isTransaction() {
		return false;
	}

	@Override
	public boolean takesCompound() {
		return false;
	}

	@Override
	public String write(String query, List<Guarded> statements) {
		String delimiter = "//";
		while (contains(statements, delimiter)) {
			delimiter += "/";
		}
		String end = "\n" + delimiter + "\n";
		return statements.stream()
			.map((each) -> "    " + each.sql() + ";\n")
			.collect(Collectors.joining("",
					"delimiter " + delimiter + "\ndrop procedure if exists " + NAME + end + "create procedure " + NAME
							+ "()\nbegin\n  if not exists (" + query + ") then\n",
					"  end if;\nend" + end + "call " + NAME + "()" + end + "drop procedure " + NAME + end
							+ "delimiter ;"));
	}

	private static boolean contains(List<Guarded> statements, String text) {
		return statements.stream().anyMatch((each) -> each.sql().contains(text));
	}

}
