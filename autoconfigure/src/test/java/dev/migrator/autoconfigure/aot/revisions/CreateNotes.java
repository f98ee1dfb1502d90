package dev.migrator.autoconfigure.aot.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.schema.ColumnTypes.bigint;

@Revision(id = "b1b2c3d4e5f6", message = "create notes")
class CreateNotes implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.createTable("notes", column("id", bigint()).primaryKey());
	}

	@Override
	public void downgrade(Operations op) {
		op.dropTable("notes");
	}

}
