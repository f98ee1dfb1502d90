package db.revisions;

import dev.migrator.operation.Operations;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.schema.ColumnTypes.text;

@Revision(id = "9b1e4c0a8d22", downRevision = "3f2a9c1d7b54", message = "add bio to users")
public class AddBioToUsers_9b1e4c0a8d22 implements RevisionScript {

	@Override
	public void upgrade(Operations op) {
		op.addColumn("users", column("bio", text()));
	}

	@Override
	public void downgrade(Operations op) {
		op.dropColumn("users", "bio");
	}

}
