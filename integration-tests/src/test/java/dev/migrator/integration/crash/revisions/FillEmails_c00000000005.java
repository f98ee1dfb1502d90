package dev.migrator.integration.crash.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.index;

/** Code within the transaction, then an index outside it. */
@Revision(id = "c00000000005", downRevision = "c00000000004", message = "fill emails")
public class FillEmails_c00000000005 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.jdbc("fill emails", (jdbc) -> {
			jdbc.sql("update people set email = lower(name)").update();
			jdbc.sql("update people set visits = visits + 10").update();
		});
		op.createIndex("people", index("ix_people_visits", "visits").concurrently());
	}

	@Override
	public void downgrade(Operations op) {
		op.dropIndex("ix_people_visits", "people");
	}

}
