package dev.migrator.integration.crash.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.schema.ColumnTypes.varchar;

/** Renaming and dropping. */
@Revision(id = "c00000000006", downRevision = "c00000000005", message = "rename people")
public class RenamePeople_c00000000006 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.dropColumn("people", "old_code");
		op.renameTable("people", "persons");
		op.alterColumn("persons", "name", (c) -> c.type(varchar(250)).rename("full_name"));
		op.dropIndex("ix_people_name", "persons");
		if (!op.dialect().equals("sqlite")) {
			op.tableComment("persons", "renamed");
		}
	}

	@Override
	public void downgrade(Operations op) {
		op.renameTable("persons", "people");
	}

}
