package dev.migrator.integration.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.index;

/** Fill upper names, then index them without keeping writers out. */
@Revision(id = "acc000000002", downRevision = "acc000000001", message = "fill upper names")
public class FillUpperNames_acc000000002 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.jdbc("fill upper names", (jdbc) -> jdbc.sql("update accounts set upper_name = upper(name)").update());
		op.alterColumn("accounts", "upper_name", (c) -> c.nullable(false));
		op.createIndex("accounts", index("ix_accounts_upper_name", "upper_name").concurrently());
	}

	@Override
	public void downgrade(Operations op) {
		op.dropIndex("ix_accounts_upper_name", "accounts");
		op.alterColumn("accounts", "upper_name", (c) -> c.nullable(true));
	}

}
