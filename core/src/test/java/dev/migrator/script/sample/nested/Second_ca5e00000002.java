package dev.migrator.script.sample.nested;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

/** The second. */
@Revision(id = "ca5e00000002", downRevision = { "ca5e00000001", "other" }, dependsOn = "one")
public class Second_ca5e00000002 implements RevisionScript {

	private final String table;

	/**
	 * Needs a parameter, so only an instance made elsewhere can run.
	 * @param table the table
	 */
	public Second_ca5e00000002(String table) {
		this.table = table;
	}

	@Override
	public void upgrade(Operations op) {
		op.dropTable(this.table);
	}

}
