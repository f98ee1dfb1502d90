package dev.migrator.script.sample;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

/** The first. */
@Revision(id = "ca5e00000001", message = "the first", branchLabels = { "one", "two" },
		createdAt = "2026-10-01T09:00:00Z", transactional = false)
public class First_ca5e00000001 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		Runnable lambda = () -> op.execute("select 1");
		lambda.run();
	}

}
